import type { AddressReading } from './address'
import { cellIssue, type Issue, type Warning } from './importIssue'

/**
 * The ward of a row: from the address, then the column, then the town. A town that straddles wards decides nothing.
 * Sources that contradict one another are a warning; the address is kept.
 */
export function judgeWard(
  reading: AddressReading,
  columnWard: string | null,
  address: string,
): { ward: string | null; warnings: Issue<Warning>[] } {
  const townWard = reading.townWards.length === 1 ? (reading.townWards[0] ?? null) : null
  const ward = reading.ward ?? columnWard ?? townWard
  if (ward === null) return { ward, warnings: [cellIssue('ward_unknown', 'address', address)] }
  const conflict =
    (columnWard !== null && columnWard !== ward) || (reading.townWards.length > 0 && !reading.townWards.includes(ward))
  return { ward, warnings: conflict ? [cellIssue('ward_conflict', 'address', address)] : [] }
}
