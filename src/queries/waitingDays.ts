import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { USUAL_WAITING_DAYS, waitingDaysOf } from '@/domain/outreach/outreach'

/** For each stage of outreach but the last, the days after which a programme calls a wait long. */
export async function waitingDays(db: Database, programme: string): Promise<number[]> {
  const { rows } = await db.execute(sql`SELECT outreach_waiting_days AS days FROM programmes WHERE id = ${programme}`)
  return waitingDaysOf(String(rows[0]?.['days'] ?? '')) ?? waitingDaysOf(USUAL_WAITING_DAYS) ?? []
}
