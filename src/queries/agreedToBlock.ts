import { agreedLimits } from '@/database/agreedLimits'
import type { Database } from '@/database/handle'
import { AGREEABLE, type FindingKind } from '@/domain/report/quality'

/** The findings that both sides of a programme agreed to take for a reason not to close. */
export async function agreedToBlock(db: Database, programme: string): Promise<FindingKind[]> {
  const limits = await agreedLimits(db, programme)
  return AGREEABLE.filter((kind) => limits?.blocking[kind])
}
