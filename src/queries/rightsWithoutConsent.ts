import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

/** A work of somebody else in a deliverable to whose terms the city does not consent today. */
export type UnconsentedRight = { right: string; owner: string; deliverable: string }

/** The entries of the register of third-party rights that name one of these deliverables and have no consent of the city on the day (clause 9(3)); at most 20. */
export async function rightsWithoutConsent(
  db: Database,
  { deliverables, day }: { deliverables: readonly string[]; day: Day },
): Promise<UnconsentedRight[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT t.title AS "right", t.owner, d.title AS deliverable
      FROM third_party_rights_rels r JOIN third_party_rights t ON t.id = r.parent_id JOIN deliverables d ON d.id = r.deliverables_id
     WHERE r.deliverables_id = ANY(${sql.param(deliverables)}::uuid[]) AND (t.status::text <> 'consented' OR t.until < ${day})
     ORDER BY d.title, t.title LIMIT 20`)
  return rows as UnconsentedRight[]
}
