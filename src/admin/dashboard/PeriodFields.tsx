import type { Month } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'

/** Which programme, in the filter above a screen of figures. */
export const ProgrammeField = ({
  chosen,
  label,
  programmes,
}: {
  chosen: string
  label: string
  programmes: readonly { id: string; name: string }[]
}) => (
  <label>
    {label}
    <select name="programme" defaultValue={chosen}>
      {programmes.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

/** Which of these months, in their order; `none` stands for no month of theirs. */
export const MonthField = ({
  chosen,
  label,
  months,
  none,
}: {
  chosen: Month | null
  label: string
  months: readonly Month[]
  none?: string | null
}) => (
  <label>
    {label}
    <select name="month" defaultValue={chosen ?? ''}>
      {none && <option value="">{none}</option>}
      {months.map((each) => (
        <option key={each} value={each}>
          {warekiMonth(each)}
        </option>
      ))}
    </select>
  </label>
)
