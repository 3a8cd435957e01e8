import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

type Asked = { programme: string; day: Day }

/** Whether the matching system is used under a licence that holds on the day, with its paper (clause 9(2)). */
export const systemIsLicensed = ({ day, programme }: Asked): SQL => sql`
  EXISTS (SELECT 1 FROM ownerships WHERE programme_id = ${programme}::uuid AND work::text = 'system' AND status::text = 'in_force'
             AND document_id IS NOT NULL AND coalesce(licence_until, ${day}) >= ${day})`

/** The same of one programme. */
export async function systemLicence(db: Database, asked: Asked): Promise<boolean> {
  const { rows } = await db.execute(sql`SELECT ${systemIsLicensed(asked)} AS licensed`)
  return rows[0]?.['licensed'] === true
}
