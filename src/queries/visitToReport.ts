import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type VisitToReport = {
  programme: string
  wasAgreed: boolean
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  office: { name: string; phone: string | null }
}

/**
 * A visit of this person's own (uuids), held until the transaction ends so that two presses of a button queue up; null
 * when it is not theirs. The scope is the person.
 */
export async function visitToReport(
  db: Database,
  { application, volunteer }: { application: string; volunteer: string },
): Promise<VisitToReport | null> {
  const { rows } = await db.execute(sql`
    SELECT a.programme_id AS programme, a.accepted_at IS NOT NULL AS "wasAgreed", t.title, f.name AS facility, a.starts_at, a.ends_at,
           json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
     WHERE a.id = ${application}::uuid AND a.volunteer_id = ${volunteer}::uuid FOR NO KEY UPDATE OF a`)
  const row = rows[0]
  return row
    ? ({ ...row, startsAt: new Date(row['starts_at'] as string), endsAt: new Date(row['ends_at'] as string) } as VisitToReport)
    : null
}
