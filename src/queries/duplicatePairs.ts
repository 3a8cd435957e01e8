import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { MatchKind } from '@/domain/people/matchKeys'

type Side = { id: string; number: string; name: string }
export type DuplicatePair = { one: Side; other: Side; kinds: MatchKind[] }

/** How many later records one record is compared with under one key: what is shared by many is a slip of the pen, not a person. */
const NEIGHBOURS = 5

/**
 * Pairs of records `a` and `b` that share a key (a pair of traits, hashed) with the `kinds` of key: neither merged, and never
 * decided to be different people. Grows with the records, not with their square: only keys that occur twice are looked at.
 */
export const undecidedPairs: SQL = sql`
  (SELECT k.volunteer_id AS one, o.volunteer_id AS other, array_agg(DISTINCT k.kind) AS kinds
     FROM (SELECT key FROM volunteer_match_keys GROUP BY key HAVING count(*) > 1) s JOIN volunteer_match_keys k ON k.key = s.key
    CROSS JOIN LATERAL (SELECT n.volunteer_id FROM volunteer_match_keys n WHERE n.key = k.key AND n.volunteer_id > k.volunteer_id
                         ORDER BY n.volunteer_id LIMIT ${NEIGHBOURS}) o
    GROUP BY k.volunteer_id, o.volunteer_id) p
  JOIN volunteers a ON a.id = p.one AND a.merged_into_id IS NULL
  JOIN volunteers b ON b.id = p.other AND b.merged_into_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM duplicate_decisions d WHERE d.decision::text = 'different'
       AND least(d.kept_id, d.other_id) = least(a.id, b.id) AND greatest(d.kept_id, d.other_id) = greatest(a.id, b.id))`

/** Those pairs, the surest first. Names are the operator's; whoever calls asks for the role. */
export async function duplicatePairs(db: Database, { limit }: { limit: number }): Promise<DuplicatePair[]> {
  const { rows } = await db.execute(sql`
    SELECT json_build_object('id', a.id, 'number', a.number, 'name', a.name) AS one,
           json_build_object('id', b.id, 'number', b.number, 'name', b.name) AS other, p.kinds
      FROM ${undecidedPairs}
     ORDER BY cardinality(p.kinds) DESC, greatest(a.registered_at, b.registered_at) DESC, a.id, b.id LIMIT ${limit}`)
  return rows as DuplicatePair[]
}
