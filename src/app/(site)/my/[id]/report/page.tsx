import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { spokenSpan } from '@/domain/calendar/spoken'
import { RULE_GROUPS } from '@/domain/incident/incident'
import { takesWords } from '@/domain/incident/transitions'
import { isUuid } from '@/domain/text/isUuid'
import { reportStates, ruleGroupLabels } from '@/glossary/incidents'
import { contactPoint } from '@/queries/contactPoint'
import { myVisits } from '@/queries/myVisits'
import { ownReport } from '@/queries/ownReport'
import { ActionForm } from '@/site/form/ActionForm'
import { Choices } from '@/site/form/Choices'
import { Field } from '@/site/form/Field'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { describe } from '../../../actions/incidents'
import { sitePayload } from '../../../payload'

export const metadata: Metadata = { title: '頼まれてはいけないことの報告' }

const DONE: Record<string, string> = {
  reported: '事務局に知らせました。この画面を閉じてもかまいません。',
  described: '書いた内容を事務局に届けました。',
}
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  if (!isUuid(id)) notFound()
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const volunteer = resident && actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer) redirect(`/sign-in?${new URLSearchParams({ next: `/my/${id}/report` })}`)
  const db = databaseOf(payload)
  const [report, [visit], office] = await Promise.all([
    ownReport(db, { application: id, volunteer }),
    myVisits(db, { volunteer, application: id, limit: 1 }),
    contactPoint(db),
  ])
  if (!report || !visit) notFound()
  const told = typeof done === 'string' && Object.hasOwn(DONE, done) ? DONE[done] : undefined
  return (
    <div className="narrow">
      {told && <Notice>{told}</Notice>}
      <p className="back">
        <Link href="/my">わたしの活動に戻る</Link>
      </p>
      <h1>頼まれてはいけないことの報告</h1>
      <p>
        頼まれても、<strong>断ってかまいません</strong>。断ったことや報告したことで、不利になることはありません。
      </p>
      <p>施設の画面には、報告があったことも、あなたの名前も、ここに書いた内容も表示されません。</p>
      {office?.phone && (
        <p>
          いま困っているときは、事務局へお電話ください。
          <a href={`tel:${office.phone.replace(/[^\d+]/g, '')}`}>{office.phone}</a>
          　けがや急病のときは、まず施設の職員に知らせ、119番に電話してください。
        </p>
      )}
      <dl className="facts">
        <div>
          <dt>番号</dt>
          <dd>{report.number}</dd>
        </div>
        <div>
          <dt>活動</dt>
          <dd>
            {visit.title}（{visit.facility}）
          </dd>
        </div>
        <div>
          <dt>日時</dt>
          <dd>{spokenSpan({ startsAt: new Date(visit.startsAt), endsAt: new Date(visit.endsAt) }, new Date())}</dd>
        </div>
        <div>
          <dt>いまの状態</dt>
          <dd>{reportStates[report.status]}</dd>
        </div>
        {report.happened && (
          <div>
            <dt>届いている内容</dt>
            <dd className="prose">{report.happened}</dd>
          </div>
        )}
      </dl>
      {takesWords(report.status) && (
        <section aria-labelledby="more">
          <h2 id="more">よろしければ、もう少し教えてください</h2>
          <p className="hint">
            書かなくても、報告は事務局に届いています。まちがえて押したときは「まちがえて押しました」と書いて送ってください。
          </p>
          <ActionForm action={describe} submit="事務局に送る" sending="送信しています…" labels={{ words: 'あったこと' }}>
            <input type="hidden" name="application" value={id} />
            <Choices
              name="ruleGroup"
              legend="頼まれたこと"
              options={RULE_GROUPS.map((value) => ({ value, label: ruleGroupLabels[value] }))}
              chosen={report.ruleGroup}
            />
            <Field
              type="textarea"
              name="words"
              label="あったこと"
              hint="例：お風呂の後に、体をふくのを手伝ってほしいと言われました。（2000字まで）"
              maxLength={2000}
            />
          </ActionForm>
        </section>
      )}
    </div>
  )
}

export default Page
