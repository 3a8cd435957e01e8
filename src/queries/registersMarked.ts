import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { REGISTERS } from '@/domain/register/registers'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import { notYetTold } from './officeAddresses'

export type MarkedRecord = {
  register: RegisterSlug
  id: string
  title: string
  status: RegisterState
  office: { name: string; phone: string | null }
}

/** Under what the letters of a marked record stand in the outbox, before whom they are to. */
export const markKey = ({ id, register }: Pick<MarkedRecord, 'register' | 'id'>): string => `${register}/${id}/marked/`

/**
 * Open records of all registers in which something is written that a person has to look at, and of which somebody who is to know was not
 * written to yet; the oldest first.
 */
export async function registersMarked(db: Database, limit: number): Promise<MarkedRecord[]> {
  const each = REGISTER_SLUGS.filter((slug) => REGISTERS[slug].marks).map(
    (slug) => sql`
    SELECT ${slug}::text AS register, id, title, status::text AS status, programme_id, created_at,
           status::text = ANY(${sql.param([...(REGISTERS[slug].markToCity ?? [])])}::text[]) AS to_city
      FROM ${sql.identifier(slug.replaceAll('-', '_'))} WHERE mark AND is_open`,
  )
  const { rows } = await db.execute(sql`
    SELECT r.register, r.id, r.title, r.status, json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM (${sql.join(each, sql` UNION ALL `)}) r JOIN programmes p ON p.id = r.programme_id
     WHERE ${notYetTold(sql`r.register || '/' || r.id || '/marked/'`, sql`r.to_city`)}
     ORDER BY r.created_at, r.id LIMIT ${limit}`)
  return rows as MarkedRecord[]
}
