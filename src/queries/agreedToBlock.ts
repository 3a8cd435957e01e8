import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { FindingKind } from '@/domain/report/quality'

/** The findings that both sides of a programme agreed to take for a reason not to close. */
export async function agreedToBlock(db: Database, programme: string): Promise<FindingKind[]> {
  const { rows } = await db.execute(
    sql`SELECT value::text AS kind FROM programmes_blocking_findings WHERE parent_id = ${programme} ORDER BY "order"`,
  )
  return rows.map(({ kind }) => kind as FindingKind)
}
