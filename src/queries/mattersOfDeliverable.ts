import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** The questions of the specification (clause 13(4)) by which the date of a deliverable was agreed; at most 20. */
export async function mattersOfDeliverable(db: Database, deliverable: string): Promise<{ id: string; title: string }[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT m.id, m.title FROM consultation_matters_rels r JOIN consultation_matters m ON m.id = r.parent_id
     WHERE r.path = 'deliverables' AND r.deliverables_id = ${deliverable}::uuid ORDER BY m.title LIMIT 20`)
  return rows as { id: string; title: string }[]
}
