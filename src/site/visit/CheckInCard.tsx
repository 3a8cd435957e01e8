import { nextStepOf } from '@/domain/attendance/checkIn'
import { spokenSpan, spokenTime } from '@/domain/calendar/spoken'
import type { VisitToCheckIn } from '@/queries/visitsToCheckIn'
import { ActionForm } from '../form/ActionForm'
import { Field } from '../form/Field'
import type { FormAction } from '../form/formState'

const STEPS = { arrive: '到着を記録する', leave: '退出を記録する' } as const

type Props = {
  visit: VisitToCheckIn
  now: Date
  /** Why nothing can be recorded now; null when it can. */
  refusal: string | null
  /** From the QR code; without it the code word is asked for. */
  token?: string
  action: FormAction
}

/** One visit of today: when its person came and left, and the next of the two. */
export function CheckInCard({ action, now, refusal, token, visit }: Props) {
  const step = nextStepOf(visit)
  return (
    <div className="card visit">
      <h2>{visit.title}</h2>
      <p className="when">{spokenSpan(visit, now)}</p>
      <p>{visit.facility}</p>
      {visit.supervisor && <p>いっしょに動く職員　{visit.supervisor}</p>}
      {visit.arrivedAt && <p>{spokenTime(visit.arrivedAt)}　到着を記録しました。</p>}
      {visit.leftAt && <p>{spokenTime(visit.leftAt)}　退出を記録しました。</p>}
      {step && !refusal && (
        <ActionForm action={action} submit={STEPS[step]} sending="記録しています…" labels={{ code: '合言葉' }}>
          <input type="hidden" name="application" value={visit.application} />
          <input type="hidden" name="step" value={step} />
          {token ? (
            <input type="hidden" name="token" value={token} />
          ) : (
            <Field
              type="tel"
              name="code"
              label="合言葉"
              hint="施設の受付に表示されている6桁の数字です。"
              required
              maxLength={20}
              autoComplete="off"
            />
          )}
        </ActionForm>
      )}
      {step && refusal && <p>{refusal}</p>}
      {!step && <p>おつかれさまでした。施設が参加を記録すると、「わたしの活動」で確認できます。</p>}
    </div>
  )
}
