import type { Month } from '@/domain/calendar/jst'
import type { Home, Narrowed } from '@/domain/kpi/dimension'
import type { Figure } from '@/domain/kpi/figure'
import type { FunnelPart } from '@/domain/kpi/funnel'
import type { RecordMeasure } from '@/domain/kpi/measure'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'
import type { Scope } from './scope'

/** Which records: those behind one number of one month. */
export type RecordsAsked = {
  programme: string
  /** The programme's first month: flows add up from here. */
  firstMonth: Month
  listingRule: keyof ListingCounts
  countingUnit?: ReportedProgramme['countingUnit']
  figure: Figure
  measure: RecordMeasure
  month: Month
  scope: Scope
  /** Of エ, all applications for the month's activities that came so far, instead of the completed ones. */
  stage?: FunnelPart | undefined
  /** Of エ, only the visits of people who lived in the city on the day, or only those of the others (うち市内居住者). */
  home?: Home | undefined
  /** Only those of one ward, service, kind of work, age band or experience. */
  narrowed?: Narrowed | undefined
  /** Only what came through one partner, by its id. */
  partner?: string | undefined
  /** A report of the month: then the records it counted, as it froze them, and of a part of them those that belong to it. */
  closed?: string | null | undefined
  /** Under which name that report keeps them, where that is not the figure's. */
  kept?: string | undefined
}
