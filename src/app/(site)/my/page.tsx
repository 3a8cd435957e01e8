import type { Metadata } from 'next'
import Link from 'next/link'
import { databaseOf } from '@/database/handle'
import type { VisitGroup } from '@/domain/application/visitGroup'
import { spokenMinutes } from '@/glossary/minutes'
import { minutesOfResident } from '@/queries/minutesOfResident'
import { bestFitting, RECOMMENDED_AT_MOST } from '@/domain/recommendation/reasons'
import { dayOf } from '@/domain/calendar/jst'
import { briefingPassed } from '@/queries/briefingPassed'
import { recommendedSlots } from '@/queries/recommendedSlots'
import { RecommendedCard } from '@/site/recommendation/RecommendedCard'
import { myInvitations } from '@/queries/myInvitations'
import { myVisits } from '@/queries/myVisits'
import { openChanges } from '@/queries/openChanges'
import { ChangeCard } from '@/site/agreement/ChangeCard'
import { CertificateSection } from '@/site/certificate/CertificateSection'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { type OwnVisit, ownVisit } from '@/site/visit/ownVisits'
import { VisitCard } from '@/site/visit/VisitCard'
import { report } from '../actions/incidents'
import { agree, giveUp } from '../actions/changes'
import { confirm } from '../actions/moves'
import { signedIn } from '../signedIn'

export const metadata: Metadata = { title: 'わたしの活動' }
const MOST = 200

const DONE: Record<string, string> = {
  applied: '応募を受け付けました。施設の返事をお待ちください。決まると、この画面に表示されます。',
  waitlisted:
    'キャンセル待ちで応募を受け付けました。空席が出ると、応募の早い方から順にご案内します。取り消すときは、この画面からできます。',
  accepted: '応募を受け付け、参加が決まりました。当日のことは、下の「これからの活動」でご確認ください。',
  withdrawn: '応募を取り消しました。',
  taken: '参加が決まりました。当日のことは、下の「これからの活動」でご確認ください。',
  declined: '空席のご案内を辞退しました。ほかの活動もぜひご覧ください。',
  cancelled: '参加を取りやめました。理由は施設に伝わります。',
  agreed: '変更後の内容に同意しました。施設に伝わります。',
  given_up: '取りやめました。施設に伝わります。またのご応募をお待ちしています。',
  confirmed: '参加を確認しました。ご参加ありがとうございました。',
  objected: '申し出を受け付けました。事務局が確かめて、結果を記録します。',
}
const GROUPS: readonly [VisitGroup, string, string][] = [
  ['to_confirm', '確認してください', 'いま確認が必要な活動はありません。'],
  ['coming', 'これからの活動', 'これからの予定はありません。'],
  ['past', 'これまでの記録', 'まだ記録はありません。'],
]
const OWN_LINKS = [
  ['/my/invitations', 'ご招待'],
  ['/my/wishes', '日時の希望'],
  ['/my/proposals', '活動の提案'],
  ['/my/notices', 'メールでのお知らせ'],
  ['/my/calendar', 'カレンダーに表示する'],
  ['/my/settings', 'わたしの設定'],
  ['/my/profile', '登録の内容'],
] as const
const inOrder = (group: VisitGroup, visits: OwnVisit[]): OwnVisit[] => (group === 'past' ? visits : visits.toReversed())

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, volunteer } = await signedIn('/my')
  const now = new Date()
  const visits = (await myVisits(databaseOf(payload), { volunteer, application: null, limit: MOST })).map((visit) =>
    ownVisit(visit, now),
  )
  const briefing = await briefingPassed(databaseOf(payload), { volunteer })
  const changes = await openChanges(databaseOf(payload), { volunteer, now })
  const unread = visits.filter((visit) => visit.unread > 0)
  const sum = await minutesOfResident(databaseOf(payload), { volunteer })
  const recommended = bestFitting(await recommendedSlots(databaseOf(payload), { volunteer, now }), RECOMMENDED_AT_MOST)
  const invited = await myInvitations(databaseOf(payload), { volunteer, now })
  const query = await searchParams
  return (
    <>
      <DoneNotice words={DONE} done={query['done']} />
      <h1>わたしの活動</h1>
      {sum.visits > 0 && (
        <p>
          これまでの活動　{sum.visits}回　合計 {spokenMinutes(sum.minutes)}
        </p>
      )}
      <nav aria-label="わたしのメニュー">
        <ul className="own-links">
          {OWN_LINKS.map(([href, label]) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      {briefing.required && briefing.version === null && (
        <section className="aside" aria-labelledby="briefing">
          <h2 id="briefing">はじめて活動する前に</h2>
          <p>してよいこと・してはいけないことの短い説明（5分ほど）があります。活動の日までにお受けください。</p>
          <p>
            <Link className="button primary" href="/briefing">
              活動の前の説明を受ける
            </Link>
          </p>
        </section>
      )}
      {invited.length > 0 && (
        <section className="aside" aria-labelledby="invited">
          <h2 id="invited">ご招待</h2>
          <p>施設から{invited.length}件のご招待が届いています。お返事は任意です。</p>
          <p>
            <Link className="button primary" href="/my/invitations">
              ご招待を見る
            </Link>
          </p>
        </section>
      )}
      {unread.length > 0 && (
        <section className="aside" aria-labelledby="unread">
          <h2 id="unread">未読のメッセージ</h2>
          <ul>
            {unread.map((visit) => (
              <li key={visit.id}>
                <Link href={`/my/${visit.id}/messages`} prefetch={false}>
                  {visit.title}（{visit.facility}）　{visit.unread}件
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {visits.length === 0 && (
        <div className="empty">
          <p>まだ応募がありません。行ってみたい募集をさがしてみましょう。</p>
          <p>
            <Link className="button primary" href="/listings">
              募集をさがす
            </Link>
          </p>
        </div>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">内容が変わった活動</h2>
          <ul className="cards">
            {changes.map((change) => (
              <ChangeCard key={change.id} change={change} now={now} agree={agree} giveUp={giveUp} />
            ))}
          </ul>
        </section>
      )}
      {visits.length > 0 &&
        GROUPS.map(([group, title, none]) => {
          const own = inOrder(
            group,
            visits.filter((visit) => visit.group === group),
          )
          return (
            <section key={group} aria-labelledby={group}>
              <h2 id={group}>{title}</h2>
              {own.length > 0 ? (
                <ul className="cards">
                  {own.map((visit) => (
                    <VisitCard key={visit.id} visit={visit} now={now} confirm={confirm} report={report} />
                  ))}
                </ul>
              ) : (
                <p>{none}</p>
              )}
            </section>
          )
        })}
      {recommended.length > 0 && (
        <section aria-labelledby="recommended">
          <h2 id="recommended">おすすめの募集</h2>
          <p>これまでの活動とお住まいの区から選んでいます。応募しなくても、次の応募に影響はありません。</p>
          <ul className="cards">
            {recommended.map((slot) => (
              <RecommendedCard key={slot.id} now={now} slot={slot} />
            ))}
          </ul>
        </section>
      )}
      {visits.some(({ status }) => status === 'completed') && (
        <CertificateSection query={query} today={dayOf(now)} volunteer={volunteer} />
      )}
      {visits.length === MOST && (
        <p className="hint">新しいものから{MOST}件を表示しています。それより前の記録は、事務局へお問い合わせください。</p>
      )}
    </>
  )
}

export default Page
