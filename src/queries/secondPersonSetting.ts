import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { USUAL_ASKED_DAYS } from '@/domain/secondPerson/asking'
import type { GuardedAction } from '@/domain/secondPerson/guarded'

export type SecondPersonSetting = { programme: string; days: number; kinds: GuardedAction[] }

/** For which actions a programme (null: the running one) asks a second person of the operator, and for how many days; null when there is none. */
export async function secondPersonSetting(db: Database, programme: string | null): Promise<SecondPersonSetting | null> {
  const { rows } = await db.execute(sql`
    SELECT p.id AS programme, coalesce(p.second_person_days, ${USUAL_ASKED_DAYS})::int AS days,
           coalesce((SELECT json_agg(s.value::text ORDER BY s."order") FROM programmes_second_person_for s WHERE s.parent_id = p.id), '[]'::json) AS kinds
      FROM programmes p WHERE ${programme === null ? sql`p.is_current` : sql`p.id = ${programme}::uuid`}
     ORDER BY p.starts_on DESC LIMIT 1`)
  return (rows[0] as SecondPersonSetting | undefined) ?? null
}
