import { unconfirmedFrom } from '@/domain/agreement/answer'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import { spokenChanges } from '@/glossary/agreements'
import type { OpenChange } from '@/queries/openChanges'
import { ActionForm } from '../form/ActionForm'
import type { FormAction } from '../form/formState'

type Props = { change: OpenChange; now: Date; agree: FormAction; giveUp: FormAction }

/** What changed after somebody applied, and their two answers. */
export function ChangeCard({ agree, change, giveUp, now }: Props) {
  const [startsAt, endsAt] = [new Date(change.startsAt), new Date(change.endsAt)]
  const answerTo = (
    <>
      <input type="hidden" name="agreement" value={change.id} />
      <input type="hidden" name="revision" value={change.revision} />
    </>
  )
  return (
    <li className="card visit to_confirm">
      <p className="state">
        <span className="tag strong">内容が変わりました</span>
      </p>
      <h3>{change.title}</h3>
      <p className="when">{spokenSpan({ startsAt, endsAt }, now)}</p>
      <p>{change.facility}</p>
      <dl className="facts small">
        {spokenChanges(change.changes, now).map(({ from, to, what }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd className="prose">
              <span className="hint">変更前：</span>
              {from}
              <br />
              <span className="hint">変更後：</span>
              <strong>{to}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        この内容でよければ「同意する」を、都合が合わなければ「取りやめる」を押してください。取りやめても、次の応募に影響はありません。
      </p>
      {change.accepted && <p className="deadline">{spokenInstant(unconfirmedFrom(startsAt), now)}までにお答えください。</p>}
      <div className="choices">
        <ActionForm action={agree} submit="同意する" sending="送信しています…">
          {answerTo}
        </ActionForm>
        <ActionForm action={giveUp} submit="取りやめる" sending="送信しています…" tone="plain">
          {answerTo}
        </ActionForm>
      </div>
    </li>
  )
}
