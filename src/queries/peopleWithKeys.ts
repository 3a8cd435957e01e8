import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { MatchKind } from '@/domain/people/matchKeys'
import { listOf } from './scope'

export type FoundPerson = { id: string; number: string; name: string; registeredAt: Date; kinds: MatchKind[] }

/**
 * Records that have one of these keys, at most ten: of a person who is being entered, or of `besides` itself, which is left
 * out along with whom it was decided to be different from. Names are the operator's; whoever calls asks for the role.
 */
export async function peopleWithKeys(
  db: Database,
  { besides, keys }: { keys: readonly string[]; besides: string | null },
): Promise<FoundPerson[]> {
  if (keys.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT v.id, v.number, v.name, v.registered_at AS "registeredAt", array_agg(DISTINCT k.kind) AS kinds
      FROM volunteer_match_keys k JOIN volunteers v ON v.id = k.volunteer_id
     WHERE k.key IN (${listOf(keys)}) AND v.merged_into_id IS NULL AND v.id IS DISTINCT FROM ${besides}::uuid
       AND NOT EXISTS (SELECT 1 FROM duplicate_decisions d WHERE d.decision::text = 'different'
                          AND least(d.kept_id, d.other_id) = least(v.id, ${besides}::uuid) AND greatest(d.kept_id, d.other_id) = greatest(v.id, ${besides}::uuid))
     GROUP BY v.id ORDER BY count(DISTINCT k.kind) DESC, v.registered_at LIMIT 10`)
  return rows.map((row) => ({ ...(row as FoundPerson), registeredAt: new Date(row['registeredAt'] as string) }))
}

/** The keys of a person as they were last made. */
export async function keysOf(db: Database, volunteer: string): Promise<string[]> {
  const { rows } = await db.execute(sql`SELECT key FROM volunteer_match_keys WHERE volunteer_id = ${volunteer}`)
  return rows.map(({ key }) => String(key))
}
