import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Where the city takes a programme's deliverables in (clause 8(3)), as it stands in the programme's settings; '' where it does not. */
export async function deliveryOf(db: Database, programme: string): Promise<{ address: string; department: string }> {
  const { rows } = await db.execute(sql`
    SELECT coalesce(delivery_address, '') AS address, coalesce(addressee_department, '') AS department FROM programmes WHERE id = ${programme}::uuid`)
  return (rows[0] as { address: string; department: string } | undefined) ?? { address: '', department: '' }
}
