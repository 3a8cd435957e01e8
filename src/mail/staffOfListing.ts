import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Office } from '@/glossary/mail'

export type StaffOfListing = { account: string; name: string; email: string; facility: string; office: Office }

/** Nobody writes to more accounts of one facility about one listing. */
const MOST = 50

/** The active staff of the facility that a listing belongs to, with who runs the listing's programme. */
export async function staffOfListing(db: Database, listing: string): Promise<StaffOfListing[]> {
  const { rows } = await db.execute(sql`
    SELECT u.id AS account, u.name, u.email, f.name AS facility, jsonb_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM tasks t JOIN facilities f ON f.id = t.facility_id JOIN programmes p ON p.id = t.programme_id
      JOIN users_rels r ON r.path = 'facilities' AND r.facilities_id = f.id
      JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
     WHERE t.id = ${listing} ORDER BY u.id LIMIT ${MOST}`)
  return rows as StaffOfListing[]
}
