import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** A deliverable with a newer version than the one in a pack, which the city has not approved. */
export type WaitingVersion = { id: string; title: string; edition: string }

/** The deliverables in a pack of which another version was made since, and is not approved: whoever packs decides whether to wait for it. */
export async function waitingVersions(db: Database, pack: string): Promise<WaitingVersion[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT ON (d.title, d.id) d.id, d.title, n.edition
      FROM pack_items i JOIN deliverables d ON d.id = i.deliverable_id JOIN deliverable_versions v ON v.id = i.version_id
      JOIN deliverable_versions n ON n.deliverable_id = d.id AND n.version > v.version AND n.version > coalesce(d.approved_version, 0)
     WHERE i.pack_id = ${pack}::uuid ORDER BY d.title, d.id, n.version DESC LIMIT 20`)
  return rows as WaitingVersion[]
}
