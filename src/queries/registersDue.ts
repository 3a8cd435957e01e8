import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { clockToCity, statesOf } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { REGISTER_SLUGS, type RegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import { notYetTold } from './officeAddresses'

export type DueRecord = {
  register: RegisterSlug
  id: string
  title: string
  status: RegisterState
  dueOn: Day
  alertOn: Day
  office: { name: string; phone: string | null }
}
type Asked = {
  today: Day
  limit: number
  programme?: string
  /** Only those of which somebody who is to know was not written to yet, by the key of `dueKey`. */
  untold?: true
}

/** Under what the letters of a record's date stand in the outbox, before whom they are to: once when it comes near, once when it is over. */
export const dueKey = ({ dueOn, id, register }: Pick<DueRecord, 'register' | 'id' | 'dueOn'>, today: Day): string =>
  `${register}/${id}/${dueOn}/${dueOn < today ? 'past' : 'soon'}/`

/** Records of all registers whose day of warning has come, the earliest date first, and how many they are altogether. */
export async function registersDue(
  db: Database,
  { limit, programme, today, untold }: Asked,
): Promise<{ total: number; records: DueRecord[] }> {
  const each = REGISTER_SLUGS.map(
    (slug) => sql`
    SELECT ${slug}::text AS register, id, title, status::text AS status, due_on AS "dueOn", alert_on AS "alertOn", programme_id, status::text = ANY(${sql.param(statesToCity(slug))}::text[]) AS to_city
      FROM ${sql.identifier(slug.replaceAll('-', '_'))} WHERE alert_on <= ${today}`,
  )
  const { rows } = await db.execute(sql`
    SELECT d.register, d.id, d.title, d.status, d."dueOn", d."alertOn", count(*) OVER ()::int AS total,
           json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM (${sql.join(each, sql` UNION ALL `)}) d JOIN programmes p ON p.id = d.programme_id
     WHERE ${programme ? sql`p.id = ${programme}::uuid` : sql`TRUE`}
       AND ${untold ? notYetTold(sql`d.register || '/' || d.id || '/' || d."dueOn" || CASE WHEN d."dueOn" < ${today} THEN '/past/' ELSE '/soon/' END`, sql`d.to_city`) : sql`TRUE`}
     ORDER BY d."dueOn", d.register, d.id LIMIT ${limit}`)
  const records = rows as (DueRecord & { total: number })[]
  return { total: records[0]?.total ?? 0, records: records.map(({ total: _, ...record }) => record) }
}

const statesToCity = (slug: RegisterSlug): string[] =>
  statesOf(REGISTERS[slug]).filter((state) => clockToCity(REGISTERS[slug], state))
