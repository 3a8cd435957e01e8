import type { ImportSeal } from '@/actions/importFacilities'
import type { PlannedRow } from '@/domain/facility/importPlan'
import type { ImportSummary } from '@/domain/facility/importSummary'

/** One row as the screen shows it: remarks and changes are sentences already. */
export type ShownRow = {
  row: number
  outcome: PlannedRow['outcome']
  officeNumber: string
  name: string
  service: string
  reasons?: string[]
  warnings?: string[]
  changes?: string[]
}

export type PreviewAnswer = { summary: ImportSummary; absent: number; seal: ImportSeal; rows: ShownRow[] }
export type CommitAnswer = { summary: ImportSummary }
/** The shape in which Payload reports errors too. */
export type RefusalAnswer = { errors: { message: string }[] }

/** A commit names in these headers what its preview showed. */
export const SEAL_HEADERS = { fileSha256: 'x-import-file', planDigest: 'x-import-plan' } as const
