import type { Reach } from '@/domain/permissions'

export type Side = 'A' | 'B'
export const SIDES: readonly Side[] = ['A', 'B']
export type Data = Record<string, unknown>

/** A stored record and what a reach asks of it. A side that is missing belongs to nobody. */
export type Marked = { id: string; facility?: Side; resident?: Side; account?: string; published?: boolean }

/** Everything the permission tests need to know of one collection. */
export type Prepared = {
  records: Marked[]
  /** A harmless change that every role with the grant may save; another value each time. */
  patch: () => Data
  /** A new valid record of a side; null where nobody may ever create one. */
  fresh: ((side: Side) => Promise<Data>) | null
  upload?: true
}

/** Whether a reach takes in a record, for somebody of side A with this account. */
export function reaches(reach: Reach, record: Marked, accountId: string | null): boolean {
  if (reach === 'all') return true
  if (reach === 'facility') return record.facility === 'A'
  if (reach === 'facility_or_published') return record.facility === 'A' || record.published === true
  if (reach === 'office') return record.facility === undefined
  if (reach === 'published') return record.published === true
  return reach === 'own' && (record.resident === 'A' || (record.account !== undefined && record.account === accountId))
}
