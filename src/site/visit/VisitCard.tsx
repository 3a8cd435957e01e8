import Link from 'next/link'
import { LIVE } from '@/domain/application/status'
import { checkInClosesAt, checkInOpensAt } from '@/domain/attendance/checkIn'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { telephoneOf } from '@/domain/text/telephone'
import { spokenMinutes } from '@/glossary/minutes'
import { acceptedAtHome, awaitingRecord, calledOffByMe, offeredSeat, restingOffer, visitStates } from '@/glossary/site'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'
import { isOffered, mayObject, type OwnVisit } from './ownVisits'

type Props = { visit: OwnVisit; now: Date; confirm: FormAction; report: FormAction }

/** One visit: when, where, how it stands, what that means, and what its resident can do now. */
export function VisitCard({ visit, now, confirm, report }: Props) {
  const unrecorded = visit.status === 'accepted' && visit.group === 'past'
  const offered = isOffered(visit, now)
  const standing = standingOf(visit)
  const [state, meaning] = offered ? offeredSeat : unrecorded ? awaitingRecord : standing
  const deadline = visit.objectionUntil && spokenInstant(visit.objectionUntil, now)
  const waiting = visit.status === 'applied' || visit.status === 'waitlisted'
  return (
    <li className={`card visit ${visit.group}`}>
      <p className="state">
        <span className={`tag ${visit.group === 'to_confirm' || visit.status === 'accepted' ? 'strong' : ''}`}>{state}</span>
      </p>
      <h3>
        <Link href={`/my/${visit.id}`} prefetch={false}>
          {visit.title}
        </Link>
      </h3>
      <p className="when">{spokenSpan(visit, now)}</p>
      <p>{visit.facility}</p>
      {visit.status === 'attended' && (
        <p className="deadline">
          施設が参加を記録しました。
          {mayObject(visit, now)
            ? `3日以内（${deadline}まで）に申し出がなければ、自動で「活動完了」になります。`
            : '申し出の期限を過ぎたため、まもなく自動で「活動完了」になります。'}
        </p>
      )}
      {visit.workedMinutes !== null && (
        <p>
          活動時間　{spokenMinutes(visit.workedMinutes)}
          {visit.status === 'attended' && '（施設の記録です。違うときは「記録が違うと申し出る」からお知らせください）'}
        </p>
      )}
      <p>{meaning}</p>
      {offered && visit.offerUntil && (
        <p className="deadline">{spokenInstant(visit.offerUntil, now)}まで、席をお取りしています。</p>
      )}
      {visit.status === 'no_show' && deadline && mayObject(visit, now) && (
        <p className="deadline">申し出の期限は{deadline}です。</p>
      )}
      {visit.statusReason && (
        <p className="prose">
          <span className="hint">
            {visit.toldByPhone ? 'お電話などでうかがった内容：' : visit.changedByMe ? 'あなたが書いた内容：' : '理由：'}
          </span>
          {visit.statusReason}
        </p>
      )}
      {visit.status === 'accepted' && !unrecorded && <OnTheDay visit={visit} />}
      <div className="choices">
        {visit.status === 'accepted' && now >= checkInOpensAt(visit.startsAt) && now <= checkInClosesAt(visit.endsAt) && (
          <Link className="button primary" href="/check-in">
            到着・退出を記録する
          </Link>
        )}
        {visit.status === 'attended' && (
          <ActionForm action={confirm} submit="参加しました" sending="送信しています…">
            <input type="hidden" name="application" value={visit.id} />
            <input type="hidden" name="revision" value={visit.revision} />
          </ActionForm>
        )}
        {(visit.messages > 0 || (LIVE.includes(visit.status) && visit.group !== 'past')) && (
          <Link className={`button ${visit.unread > 0 ? 'primary' : 'plain'}`} href={`/my/${visit.id}/messages`} prefetch={false}>
            {visit.unread > 0 ? `メッセージを読む（未読${visit.unread}件）` : '施設とのメッセージ'}
          </Link>
        )}
        {visit.status === 'completed' && (
          <Link className="button plain" href={`/my/${visit.id}/review`}>
            レビューを書く・読む
          </Link>
        )}
        {mayObject(visit, now) && (
          <Link className="button plain" href={`/my/${visit.id}/object`}>
            記録が違うと申し出る
          </Link>
        )}
        {offered && (
          <>
            <Link className="button primary" href={`/my/${visit.id}/offer`}>
              空席の案内に返事をする
            </Link>
            <Link className="button plain" href={`/my/${visit.id}/decline`}>
              辞退する
            </Link>
          </>
        )}
        {waiting && visit.group === 'coming' && (
          <Link className="button plain" href={`/my/${visit.id}/withdraw`}>
            応募を取り消す
          </Link>
        )}
        {visit.status === 'accepted' && !unrecorded && (
          <Link className="button plain" href={`/my/${visit.id}/cancel`}>
            参加を取りやめる
          </Link>
        )}
        {visit.reported && (
          <Link className="button plain" href={`/my/${visit.id}/report`}>
            報告した内容を見る・書き足す
          </Link>
        )}
        {visit.wasAgreed && !visit.reported && (
          <ActionForm action={report} submit="頼まれてはいけないことを頼まれた" sending="事務局へ知らせています…" tone="plain">
            <input type="hidden" name="application" value={visit.id} />
          </ActionForm>
        )}
      </div>
    </li>
  )
}

function standingOf({ changedByMe, offerRests, remoteHow, status }: OwnVisit): readonly [name: string, meaning: string] {
  if (offerRests) return restingOffer
  if (status === 'accepted' && remoteHow) return acceptedAtHome
  return status === 'cancelled' && changedByMe ? calledOffByMe : visitStates[status]
}

/** What one needs on the way there. */
const OnTheDay = ({ visit }: { visit: OwnVisit }) => (
  <dl className="facts small">
    {visit.remoteHow && (
      <div>
        <dt>在宅・オンライン</dt>
        <dd>{visit.remoteHow}</dd>
      </div>
    )}
    {visit.address && (
      <div>
        <dt>住所</dt>
        <dd>{visit.address}</dd>
      </div>
    )}
    {visit.place && (
      <div>
        <dt>集合場所</dt>
        <dd>{visit.place}</dd>
      </div>
    )}
    {visit.supervisor && (
      <div>
        <dt>いっしょに動く職員</dt>
        <dd>{visit.supervisor}</dd>
      </div>
    )}
    {visit.clothing && (
      <div>
        <dt>服装</dt>
        <dd>{visit.clothing}</dd>
      </div>
    )}
    {visit.belongings && (
      <div>
        <dt>持ち物</dt>
        <dd>{visit.belongings}</dd>
      </div>
    )}
    {visit.phone && (
      <div>
        <dt>施設の電話</dt>
        <dd>
          <a href={`tel:${telephoneOf(visit.phone) ?? visit.phone.replace(/[^\d+]/g, '')}`}>{visit.phone}</a>
        </dd>
      </div>
    )}
  </dl>
)
