import type { Day, Month } from '../calendar/jst'
import type { ReportedProgramme } from '../report/monthlyFigures'

/** From which month a figure is counted otherwise than before, by which definition, and how it was and is counted (clause 5(5)). */
export type CountingChange = { fromMonth: Month; version: number; agreedOn: Day } & (
  | { figure: 'facilities'; before: ReportedProgramme['countingUnit']; after: ReportedProgramme['countingUnit'] }
  | { figure: 'listings'; before: ReportedProgramme['listingRule']; after: ReportedProgramme['listingRule'] }
)
