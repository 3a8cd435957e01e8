import { addMonths } from '@/domain/calendar/jst'
import { dashboardWords as words } from '@/glossary/dashboard'
import { dashboardLink } from '../links'
import type { Dashboard } from './loadDashboard'
import { MonthField, ProgrammeField } from './PeriodFields'

/** Which programme, month and ward: a plain form whose answer stands in the address. */
export function DashboardFilter({ choice, programmes, wards }: Pick<Dashboard, 'choice' | 'programmes' | 'wards'>) {
  const { month, months, programme, ward } = choice
  const at = (step: number) => {
    const other = month && addMonths(month, step)
    return other && months.includes(other) ? dashboardLink({ programme: programme.id, month: other, ward }) : null
  }
  const [earlier, later] = [at(-1), at(1)]
  return (
    <form className="care-filter" method="get" action="/admin" aria-label={words.filter}>
      <ProgrammeField chosen={programme.id} label={words.programme} programmes={programmes} />
      <MonthField chosen={month} label={words.month} months={months.toReversed()} />
      <label>
        {words.ward}
        <select name="ward" defaultValue={ward ?? ''}>
          <option value="">{words.allWards}</option>
          {wards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="care-button">
        {words.show}
      </button>
      <span className="care-filter__steps">
        {earlier && <a href={earlier}>‹ {words.earlier}</a>}
        {later && <a href={later}>{words.later} ›</a>}
      </span>
    </form>
  )
}
