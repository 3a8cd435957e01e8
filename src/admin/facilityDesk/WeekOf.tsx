import { addDays, at, dayOf } from '@/domain/calendar/jst'
import { spokenDay, spokenTime } from '@/domain/calendar/spoken'
import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import { applicationStatusLabels } from '@/glossary/statuses'
import type { FacilityDesk, SlotOfWeek } from '@/queries/facilityDesk'
import { documentLink } from '../links'

type Given = { desk: FacilityDesk; now: Date; several: boolean }

/** The slots of today and the six days after it, by day, with who comes. */
export function WeekOf({ desk, now, several }: Given) {
  const days = Array.from({ length: 7 }, (_, index) => addDays(dayOf(now), index))
  return (
    <section aria-labelledby="desk-week" className="care-block">
      <h2 id="desk-week">{texts.week}</h2>
      {desk.week.length === 0 ? (
        <p className="care-empty">{texts.weekNone}</p>
      ) : (
        <div className="care-grid">
          {days.map((day) => {
            const slots = desk.week.filter(({ startsAt }) => dayOf(new Date(startsAt)) === day)
            return (
              <section key={day} className={`care-panel${slots.length === 0 ? ' care-desk__free' : ''}`}>
                <h3 className="care-panel__title">{spokenDay(at(day, '12:00'), now)}</h3>
                {slots.length === 0 && <p className="care-quiet">{texts.noneOnDay}</p>}
                <ul>
                  {slots.map((slot) => (
                    <Slot key={slot.id} several={several} slot={slot} />
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      )}
    </section>
  )
}

function Slot({ several, slot }: { several: boolean; slot: SlotOfWeek }) {
  const { capacity, endsAt, facility, id, people, seatsTaken, startsAt, title, waiting } = slot
  return (
    <li>
      <a href={documentLink('slots', id)}>
        {spokenTime(new Date(startsAt))}〜{spokenTime(new Date(endsAt))}　{title}
      </a>
      {several && `　${facility}`}
      <br />
      {texts.places(seatsTaken, capacity)}
      {waiting > 0 && `　${texts.alsoWaiting(waiting)}`}
      {people.length > 0 && (
        <ul>
          {people.map(({ id: application, person, status }) => (
            <li key={application}>
              <a href={documentLink('applications', application)}>{texts.personOf(person)}</a>
              {status !== 'accepted' && `（${applicationStatusLabels[status]}）`}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
