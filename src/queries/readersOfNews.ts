import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type ReadersOfNews = {
  facility: string
  office: { name: string; phone: string | null }
  /** The active staff of the facility, with what each of them wants to be told. */
  staff: { account: string; name: string; email: string; applications: boolean; visits: boolean }[]
}

/** To whom the news of a facility goes; its office is that of the programme. The scope is the facility. */
export async function readersOfNews(
  db: Database,
  { facility, programme }: { facility: string; programme: string },
): Promise<ReadersOfNews | null> {
  const { rows } = await db.execute(sql`
    SELECT f.name AS facility, jsonb_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office,
           coalesce((SELECT jsonb_agg(jsonb_build_object('account', u.id, 'name', u.name, 'email', u.email,
                                                         'applications', u.notices_applications IS NOT FALSE,
                                                         'visits', u.notices_visits IS NOT FALSE) ORDER BY u.id)
                       FROM users u JOIN users_rels r ON r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = f.id
                      WHERE u.active IS NOT FALSE AND u.role::text = 'facility'), '[]'::jsonb) AS staff
      FROM facilities f, programmes p WHERE f.id = ${facility}::uuid AND p.id = ${programme}::uuid`)
  return (rows[0] as ReadersOfNews | undefined) ?? null
}
