import { addMonths, lastDayOf, type Month } from '@/domain/calendar/jst'
import { weeksOf } from '@/domain/calendar/monthGrid'
import { isWorkingDay, isYearEnd } from '@/domain/calendar/workingDay'
import { warekiMonth } from '@/domain/calendar/wareki'
import { isLate } from '@/domain/deliverable/standing'
import { deliverableStatusLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import { dayWithWeekday } from '@/glossary/instants'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import type { Deliverable } from '@/queries/deliverables'
import { deliverableLink, deliverablesLink } from '../links'

type Given = { month: Month; rows: readonly Deliverable[]; today: string; programme: string; first: Month; last: Month }

/** A month with what is due on each day, its holidays by their names; on a telephone the days on which something is. */
export function DeliverableCalendar({ first, last, month, programme, rows, today }: Given) {
  const holidays = holidaysBetween(`${month}-01`, lastDayOf(month))
  const at = (count: number) => deliverablesLink({ programme, view: 'calendar', month: addMonths(month, count) })
  const dueOn = (day: string) => rows.filter((row) => row.dueOn === day)
  const workingOn = (day: string) => rows.filter((row) => row.workingDueOn === day && row.dueOn !== day)
  return (
    <section className="care-block">
      <h2>{warekiMonth(month)}</h2>
      <p className="care-actions">
        {month > first && <a href={at(-1)}>{texts.previousMonth}</a>}
        {month < last && <a href={at(1)}>{texts.nextMonth}</a>}
      </p>
      {rows.length === 0 && <p className="care-empty">{texts.nothingDue}</p>}
      <table className="care-month">
        <caption className="care-hidden">{`${warekiMonth(month)}　${texts.calendarName}`}</caption>
        <thead>
          <tr>
            {texts.weekdays.map((weekday) => (
              <th key={weekday} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => {
                if (day === null) return <td className="care-month__none" key={texts.weekdays[index]} />
                const [due, working, holiday] = [dueOn(day), workingOn(day), holidays.get(day)]
                const empty = due.length + working.length === 0 && !holiday
                const look = [
                  isWorkingDay(day, holidays) ? '' : ' care-month__closed',
                  empty ? ' care-month__none' : '',
                  day === today ? ' care-month__today' : '',
                ].join('')
                return (
                  <td
                    className={`care-month__day${look}`}
                    key={day}
                    {...(day === today ? { 'aria-current': 'date' as const } : {})}
                  >
                    <time dateTime={day}>
                      <span aria-hidden="true" className="care-month__number">
                        {Number(day.slice(8))}
                      </span>
                      <span className="care-month__full">{dayWithWeekday(day)}</span>
                    </time>
                    {(holiday ?? (isYearEnd(day) ? texts.yearEnd : null)) && <small>{holiday ?? texts.yearEnd}</small>}
                    <ul>
                      {due.map((row) => (
                        <li key={row.id}>
                          <a className={isLate(row, today) ? 'care-late' : undefined} href={deliverableLink(row.id)}>
                            {row.title}
                          </a>
                          <small>{deliverableStatusLabels[row.status]}</small>
                        </li>
                      ))}
                      {working.map((row) => (
                        <li key={row.id}>
                          <a href={deliverableLink(row.id)}>{row.title}</a>
                          <small>{texts.workingMark}</small>
                        </li>
                      ))}
                    </ul>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
