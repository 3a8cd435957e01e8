import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type PictureToRelease = {
  id: string
  revision: number
  filename: string
  alt: string
  facility: string
  facilityName: string
  /** Uploaded or last changed. */
  since: Date
  /** Why an earlier version of it was refused. */
  refusedBefore: string | null
  inProfile: boolean
}

/** Pictures of facilities that nobody of the office has looked at since they were uploaded or changed, oldest first. */
export async function picturesToRelease(
  db: Database,
  { limit }: { limit: number },
): Promise<{ total: number; pictures: PictureToRelease[] }> {
  const { rows } = await db.execute(sql`
    SELECT m.id, m.revision::int AS revision, m.filename, m.alt, f.id AS facility, f.name AS "facilityName", m.updated_at AS since,
           m.refusal_reason AS "refusedBefore", count(*) OVER ()::int AS total,
           EXISTS (SELECT 1 FROM facilities_rels r WHERE r.media_id = m.id AND r.parent_id = f.id AND r.path = 'photos') AS "inProfile"
      FROM media m JOIN facilities f ON f.id = m.facility_id
     WHERE m.release = 'waiting' AND m.filename IS NOT NULL
     ORDER BY m.updated_at, m.id LIMIT ${limit}`)
  return {
    total: Number(rows[0]?.['total'] ?? 0),
    pictures: rows.map(({ total: _, ...row }) => ({
      ...(row as unknown as PictureToRelease),
      since: new Date(row['since'] as string),
    })),
  }
}
