import { startOfDay } from '@/domain/calendar/jst'
import { spokenDay } from '@/domain/calendar/spoken'
import type { JudgedDay } from '@/domain/slot/recurrence'
import { outcomeTexts, recurringSlotTexts as texts } from '@/glossary/recurringSlots'

/** Every date of the rule, with its holiday and what becomes of it. */
export const PlannedDays = ({ dates, toMake }: { dates: JudgedDay[]; toMake: number }) => (
  <div className="care-scroll" role="status">
    {toMake === 0 && <p className="care-notice">{texts.none}</p>}
    {dates.length > 0 && (
      <table className="care-table">
        <caption>{texts.caption(dates.length, toMake)}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.day}</th>
            <th scope="col">{texts.holiday}</th>
            <th scope="col">{texts.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map(({ day, holiday, outcome }) => (
            <tr className={outcome === 'make' ? 'care-row--strong' : undefined} key={day}>
              <th scope="row">{spokenDay(startOfDay(day), new Date())}</th>
              <td>{holiday ?? ''}</td>
              <td>{outcomeTexts[outcome]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </div>
)
