import type { Day, Month } from '@/domain/calendar/jst'
import type { CaseKind } from '@/domain/caseRecord/caseRecord'
import type { CompletionChapter } from '@/domain/completion/chapter'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'
import type { ReportStatus } from '@/domain/report/closing'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import type { Block } from '../document/officeDocument'

/** A document as it was issued last, with what it says. */
export type IssuedDocument = {
  kind: DeliverableKind
  title: string
  edition: string
  status: DeliverableStatus
  eventOn: Day | null
  dueOn: Day | null
  metOn: Day | null
  issuedOn: Day | null
  /** Frozen with the version; null where nothing was issued yet, and for a month, whose model its report has. */
  model: unknown
}

/** A case that may be told to the city, in its parts; as it stood when the report was drawn. */
export type ReportedCase = {
  title: string
  kind: CaseKind
  happenedOn: Day | null
  facility: string | null
  parts: readonly { title: string; blocks: readonly Block[] }[]
}

/** Everything the completion report says beside the operator's texts: frozen when it was issued, and counted by nothing here. */
export type CompletionFacts = {
  programme: ReportedProgramme
  version: number
  reportedOn: Day
  completedOn: Day | null
  /** The newest version of each closed month, in their order. */
  months: readonly { version: number; status: ReportStatus; model: MonthlyFigures }[]
  monthsMissing: readonly Month[]
  documents: readonly IssuedDocument[]
  cases: readonly ReportedCase[]
  texts: Readonly<Record<CompletionChapter, readonly Block[]>>
  /** ISO 8601 in UTC. */
  createdAt: string
}
