import type { KioskPerson, KioskSlot } from '@/actions/kiosk/kioskVisits'
import { dayOf } from '@/domain/calendar/jst'
import { spokenSpan, spokenTime } from '@/domain/calendar/spoken'
import { addressed } from '@/glossary/kiosk'

/** One slot at the reception: the names to press, or from when they can be. */
export const SlotAtKiosk = ({ endsAt, expected, now, opensAt, people, slot, startsAt, title }: KioskSlot & { now: Date }) => (
  <section aria-labelledby={slot}>
    <h2 id={slot}>
      {dayOf(startsAt) === dayOf(now) && dayOf(endsAt) === dayOf(now)
        ? `${spokenTime(startsAt)}〜${spokenTime(endsAt)}`
        : spokenSpan({ startsAt, endsAt }, now)}
      　{title}
    </h2>
    {people === null ? (
      <p>
        {expected}人の方の受付は、{spokenTime(opensAt)}に始まります。
      </p>
    ) : (
      <ul className="kiosk-names">
        {people.map((person) => (
          <li key={person.application}>
            <Name {...person} />
          </li>
        ))}
      </ul>
    )}
  </section>
)

function Name({ application, name, refusal, step, ...times }: KioskPerson) {
  const inside = (
    <>
      <span className="kiosk-name">{addressed(name)}</span>
      <span>{standing({ step, refusal, ...times })}</span>
    </>
  )
  return step && !refusal ? (
    <a className="kiosk-press" href={`/kiosk?visit=${application}`}>
      {inside}
    </a>
  ) : (
    <div className="kiosk-done">{inside}</div>
  )
}

function standing({ arrivedAt, leftAt, refusal, step }: Pick<KioskPerson, 'arrivedAt' | 'leftAt' | 'refusal' | 'step'>): string {
  const came = arrivedAt ? `${spokenTime(arrivedAt)} 到着` : ''
  if (leftAt) return `${came}　${spokenTime(leftAt)} お帰り`
  if (refusal === 'not_expected') return came ? `${came}（記録ずみ）` : '職員が記録しています'
  if (refusal) return came
  return step === 'leave' ? `${came}　お帰りのときに押してください` : '押して、到着を記録'
}
