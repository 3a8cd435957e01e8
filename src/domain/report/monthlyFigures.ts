import type { Day, Month } from '../calendar/jst'
import type { ConsultationTopic, Outcome } from '../consultation/consultation'
import type { OfficeForm } from '../form/form'
import type { GapFacts, GapState, Measure } from '../gap/gapAnalysis'
import type { Figure } from '../kpi/figure'
import type { Funnel, FunnelPart } from '../kpi/funnel'
import type { PlanPoint } from '../kpi/pace'
import type { AgeBand, Experience } from '../people/profile'
import type { SeminarKind } from '../seminar/seminar'
import type { TaskCategory } from '../task/category'
import type { FindingCount } from './quality'

/**
 * One figure in one month, cumulative since the programme began (clause 5(7)).
 *
 * A stock (ア, イ) moves from `opening` (前月末) by `increase` and `decrease` to `closing` (当月末); `correction`
 * is what later entries changed about months that were already reported. For a flow (ウ, エ) `increase` is what
 * happened in the month (当月), `decrease` is 0 and `closing` is the cumulative number (累計).
 * Always: closing = opening + increase − decrease + correction.
 */
export type FigureMonth = {
  figure: Figure
  month: Month
  opening: number
  increase: number
  decrease: number
  correction: number
  closing: number
  /** The cumulative plan at the month's end, agreed or between agreed ends; null where none was agreed. */
  planned: number | null
  /** The agreed target at the end of the programme; null where none was agreed. */
  target: number | null
}

export type CountBy<Key extends string> = { key: Key; label: string; count: number }

/** The three ways to count listings, side by side with the agreed one (clause 5(5)ウ). */
export type ListingCounts = { listing: number; slot: number; seat: number }

export type ReportedProgramme = {
  id: string
  contractName: string
  municipalityName: string
  /** To whom the report is addressed, e.g. 熊本市長. */
  addressee: string
  contractorName: string
  contractorAddress: string
  contractorRepresentative: string
  contactPerson: string
  contactPhone: string
  contactEmail: string
  startsOn: Day
  endsOn: Day
  /** Absent in documents from before they were asked for. */
  contractedOn?: Day | null
  /** Yen with tax, as the newest settlement terms both parties agreed to have it. */
  contractAmount?: number | null
  listingRule: keyof ListingCounts
  countingUnit: 'number' | 'number_service'
  /** What was agreed to be counted in this month; absent in reports from before, null where nothing is agreed. */
  definition?: ReportedDefinition | null
}

/** The agreed definition by which a month is counted. `changes`: it counts otherwise than the one before it. */
export type ReportedDefinition = {
  version: number
  agreedOn: Day
  fromMonth: Month
  changes: boolean
  texts: Record<Figure, string>
}

/** A number that stands otherwise than in the version that this one replaces (差替え); null where none was agreed. */
export type Difference = { month: Month; before: number | null; after: number | null } & (
  | { figure: Figure; what: 'opening' | 'increase' | 'decrease' | 'correction' | 'closing' | 'planned' | 'target' }
  | { figure: 'completions'; what: 'city_residents' | 'city_residents_cumulative' }
  | { figure: 'completions'; what: 'ward' | 'category'; name: string }
  | { figure: 'listings'; what: 'listings_during' | 'listings_cumulative'; rule: keyof ListingCounts }
)

/** A cell of an appendix that stands otherwise than in the version that this one replaces; null where it is not shown or not there. */
export type AppendixDifference = { before: number | null; after: number | null } & (
  | { part: 'wards' | 'services' | 'categories'; figure: Figure; key: string; name: string }
  | { part: 'ages'; figure: 'residents' | 'completions'; age: AgeBand; experience: Experience }
  | { part: 'funnel'; stage: FunnelPart }
  | { part: 'seminars'; heldOn: Day; title: string }
  | { part: 'consultations' }
)

/** What a report says of a measure: who does it, and until when. */
export type ReportedMeasure = Pick<Measure, 'measure' | 'person' | 'dueOn'>

/** Something an analysis says otherwise than in the version that this one replaces; null where it says nothing, or there is no such analysis. */
export type GapDifference = { figure: Figure } & (
  | { what: 'status'; before: GapState | null; after: GapState | null }
  | { what: 'causes' | 'result'; before: string | null; after: string | null }
  | { what: 'consultedOn'; before: Day | null; after: Day | null }
  | { what: 'measure'; number: number; before: ReportedMeasure | null; after: ReportedMeasure | null }
)

/** Everything the monthly report says; plain data, stored as it stands when a month is closed. */
export type MonthlyFigures = {
  programme: ReportedProgramme
  month: Month
  /** `closed`: a numbered version. `preliminary`: a running month drawn as it is (速報). */
  kind: 'closed' | 'preliminary'
  /** 1, 2, … for a closed month; 0 for a preliminary one. */
  version: number
  /** The instant up to which records were counted, ISO 8601 in UTC. */
  cutoffAt: string
  /** The day printed on the report. */
  reportedOn: Day
  /** The four figures of this month, in the order of FIGURES. */
  figures: FigureMonth[]
  /** The same from the programme's first month to this one, each as the month after it was closed on: FIGURES × months. */
  byMonth: FigureMonth[]
  /** The agreed plan of every month of the programme, later months included; without it a report shows the plan up to this month. */
  plan?: ({ figure: Figure } & PlanPoint)[]
  /** Completed matches of the month by the facility's ward, wards without any included. */
  completionsByWard: CountBy<string>[]
  completionsByCategory: CountBy<TaskCategory>[]
  /** Of the month's completed matches, those of people who lived in the city that day (うち市内居住者). */
  completionsByCityResidents: number
  completionsByCityResidentsCumulative: number
  listingCounts: { during: ListingCounts; cumulative: ListingCounts }
  /** What was wrong with the records when the month was closed, and why it closed all the same; absent in reports of before. */
  quality?: { findings: FindingCount[]; note: string | null }
  /** The gaps of the month that had to be explained; absent in reports of before. */
  gaps?: ReportedGap[]
  /** Absent in reports of before. */
  appendices?: Appendices
  /** Empty in a first version. */
  differences: Difference[]
  /** The changed cells of the appendices; null where the version before had none, absent in a first version and in reports of before. */
  appendixDifferences?: AppendixDifference[] | null
  /** What the analyses say otherwise; null where the version before told of none, absent in a first version and in reports of before. */
  gapDifferences?: GapDifference[] | null
  /** The form in force when it was counted; what was issued before there were forms has none. */
  form?: OfficeForm | null
  correctionNote: string | null
}

/** One figure that fell behind its plan: how far when it was opened, why, and what is done (clause 5(5)). */
export type ReportedGap = Pick<GapFacts, 'causes' | 'consultedOn' | 'result'> & {
  figure: Figure
  status: GapState
  gap: number | null
  /** The day the gap was counted on; absent in reports of before. */
  asOf?: Day | null
  measures: Measure[]
}

/** A number of people by age band and experience; null where too few stand behind it. */
export type AgeCell = { age: AgeBand; experience: Experience; count: number | null }

/** A month in its parts: what the figures are made of, how far applications came, and what was done besides. */
export type Appendices = {
  /** At the month's end ア and イ, in the month ウ and エ. */
  wards: { key: string; label: string; facilities: number; residents: number | null; listings: number; completions: number }[]
  services: { key: string; label: string; facilities: number; listings: number; completions: number }[]
  categories: { key: TaskCategory; label: string; listings: number; completions: number }[]
  residentsByAge: AgeCell[]
  completionsByAge: AgeCell[]
  funnel: Funnel
  /** Without the record's id in reports of before. */
  seminars: { id?: string; heldOn: Day; title: string; kind: SeminarKind; people: number }[]
  consultations: { heldOn: Day; facility: string; topic: ConsultationTopic | null; outcome: Outcome | null }[]
}
