import { addMonths, type Day, type Month } from '../calendar/jst'

/** The day by which the report of a month is due: the 10th of the next one, of the last month the contract's last day (clause 8). */
export const reportDue = (month: Month, endsOn: Day): Day => (month === endsOn.slice(0, 7) ? endsOn : `${addMonths(month, 1)}-10`)
