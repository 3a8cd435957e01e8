import { type AgreedLimits, agreedLimits } from '@/database/agreedLimits'
import type { Database } from '@/database/handle'

export type PaceThresholds = AgreedLimits['paceThreshold']

/** The agreed thresholds of a programme in percentage points of the target; null where none is agreed (clause 5(5) fixes none). */
export async function paceThresholds(db: Database, programme: string): Promise<PaceThresholds> {
  return (
    (await agreedLimits(db, programme))?.paceThreshold ?? { facilities: null, residents: null, listings: null, completions: null }
  )
}
