import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { agreedContent, supervisorOfVisit } from '@/database/agreedContent'
import { facilityOfListing } from './facilityOfListing'
import type { Listing } from './listing'

/**
 * The listing of one visit as its resident was told of it, whatever became of the listing; without slots to apply for.
 * Null where the visit is not theirs. The scope is the person; ids are uuids.
 */
export async function listingOfVisit(
  db: Database,
  { application, volunteer }: { application: string; volunteer: string },
): Promise<Listing | null> {
  const { rows } = await db.execute(sql`
    SELECT c.content || jsonb_build_object('id', t.id, 'slots', '[]'::jsonb, 'period', NULL, 'facility', ${facilityOfListing}, 'supervisor', ${supervisorOfVisit},
             'remoteHow', CASE WHEN (c.content->>'isRemote')::boolean THEN c.content->>'remoteHow' END) AS listing
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id LEFT JOIN wards w ON w.id = t.ward_id
      CROSS JOIN LATERAL (SELECT ${agreedContent} AS content) c
     WHERE a.id = ${application}::uuid AND a.volunteer_id = ${volunteer}::uuid`)
  return (rows[0]?.['listing'] as Listing | undefined) ?? null
}
