import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { IncidentStatus, RuleGroup } from '@/domain/incident/incident'

export type OwnReport = {
  id: string
  number: string
  status: IncidentStatus
  ruleGroup: RuleGroup | null
  happened: string | null
  revision: number
}

/** What this person reported from this visit of theirs, if they did; both are uuids. The scope is the person. */
export async function ownReport(
  db: Database,
  { application, volunteer }: { application: string; volunteer: string },
): Promise<OwnReport | null> {
  const { rows } = await db.execute(sql`
    SELECT id, number, status::text AS status, rule_group::text AS "ruleGroup", happened, revision::int AS revision FROM incidents
     WHERE application_id = ${application}::uuid AND volunteer_id = ${volunteer}::uuid AND is_one_tap`)
  return (rows[0] as OwnReport | undefined) ?? null
}
