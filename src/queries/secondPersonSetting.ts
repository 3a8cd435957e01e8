import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { USUAL_ASKED_DAYS } from '@/domain/secondPerson/asking'
import type { SecondPersonChoice } from '@/domain/secondPerson/choosing'

export type SecondPersonSetting = SecondPersonChoice & { programme: string; revision: number }

/**
 * For which actions a second person of the operator is asked, and for how many days, as seen from a programme (null: the running one, or the
 * newest); null when there is none. What one programme asks for is asked for in all: residents and rules are of none, and another
 * programme that is made the running one would otherwise be a way round.
 */
export async function secondPersonSetting(db: Database, programme: string | null): Promise<SecondPersonSetting | null> {
  const { rows } = await db.execute(sql`
    SELECT p.id AS programme, p.revision::int AS revision,
           coalesce((SELECT max(q.second_person_days) FROM programmes q WHERE EXISTS (SELECT 1 FROM programmes_second_person_for s WHERE s.parent_id = q.id)),
                    p.second_person_days, ${USUAL_ASKED_DAYS})::int AS days,
           coalesce((SELECT json_agg(value::text ORDER BY value) FROM (SELECT DISTINCT value FROM programmes_second_person_for) s), '[]'::json) AS kinds
      FROM programmes p WHERE ${programme === null ? sql`TRUE` : sql`p.id = ${programme}::uuid`}
     ORDER BY p.is_current DESC NULLS LAST, p.starts_on DESC, p.id LIMIT 1`)
  return (rows[0] as SecondPersonSetting | undefined) ?? null
}
