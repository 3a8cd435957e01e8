import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { askRules } from './askRules'
import { bySystem } from './bySystem'

const MOST = 200

/**
 * Asks the rules of a facility about everybody who waits for its answer, whoever applied first coming first, when the facility made a
 * rule or changed its break. Slots are taken before people, both in the order of all locks. Nobody is asked about whom a block
 * keeps from the facility, nor who stands on a waiting list: whom a seat is offered says so themselves.
 */
export async function askWaiting(req: PayloadRequest, facility: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows: rules } = await db.execute(
    sql`SELECT 1 FROM auto_accept_rules WHERE facility_id = ${facility}::uuid AND is_active LIMIT 1`,
  )
  if (rules.length === 0) return
  const waiting = sql`a.facility_id = ${facility}::uuid AND a.is_waiting AND a.status::text = 'applied'
    AND a.starts_at > ${nowOf(req).toISOString()}::timestamptz AND NOT is_blocked(a.volunteer_id, a.facility_id)`
  await db.execute(sql`
    SELECT 1 FROM slots WHERE id IN (SELECT a.slot_id FROM applications a WHERE ${waiting}) ORDER BY id FOR NO KEY UPDATE`)
  await db.execute(sql`
    SELECT 1 FROM volunteers WHERE id IN (SELECT a.volunteer_id FROM applications a WHERE ${waiting}) ORDER BY id FOR NO KEY UPDATE`)
  // Read under the locks: what was answered or blocked in the meantime is left out.
  const { rows } = await db.execute(sql`
    SELECT a.id, a.title, a.ends_at AS "endsAt", a.facility_id AS facility FROM applications a WHERE ${waiting}
     ORDER BY a.applied_at, a.id LIMIT ${MOST}`)
  const { req: system } = await bySystem(req)
  for (const row of rows)
    await askRules(system, {
      id: String(row['id']),
      title: (row['title'] as string | null) ?? null,
      endsAt: new Date(row['endsAt'] as string).toISOString(),
      facility: String(row['facility']),
    })
}
