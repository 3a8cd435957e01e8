import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { fromStored, type StoredRuleSet } from '@/domain/listingCheck/stored'
import type { ListingRuleSet } from '@/domain/listingCheck/ruleSet'

const ruleSetWhere = (condition: SQL): SQL => sql`
  SELECT s.version::int AS version, s.author_name AS "authorName", s.date, s.reason, coalesce(s.benign, '') AS benign, coalesce(s.barrier, '') AS barrier,
         (SELECT coalesce(json_agg(json_build_object('name', w.name, 'list', w.list) ORDER BY w._order), '[]')
            FROM listing_rule_sets_words w WHERE w._parent_id = s.id) AS words,
         (SELECT coalesce(json_agg(json_build_object('key', r.key, 'group', r.group, 'verdict', r.verdict, 'patterns', r.patterns,
                   'unlessBefore', r.unless_before, 'unlessAfter', r.unless_after, 'unlessBetween', r.unless_between, 'unlessClause', r.unless_clause, 'reason', r.reason,
                   'suggestion', r.suggestion,
                   'examples', (SELECT coalesce(json_agg(json_build_object('text', e.text, 'verdict', e.verdict) ORDER BY e._order), '[]')
                                  FROM listing_rules_examples e WHERE e._parent_id = r.id)) ORDER BY r.key), '[]')
            FROM listing_rules r WHERE r.rule_set_id = s.id) AS rules
    FROM listing_rule_sets s WHERE ${condition}`

const read = async (db: Database, condition: SQL): Promise<ListingRuleSet | null> => {
  const { rows } = await db.execute(ruleSetWhere(condition))
  return rows[0] ? fromStored(rows[0] as StoredRuleSet) : null
}

/** The version that judges now. */
export async function publishedVersion(db: Database): Promise<number | null> {
  const { rows } = await db.execute(sql`SELECT version::int AS version FROM listing_rule_sets WHERE is_published`)
  return rows[0] ? Number(rows[0]['version']) : null
}

/** The version that judges now and how to get its rules, as `readyRules` takes them. */
export const rulesNow = async (db: Database): Promise<[number | null, () => Promise<ListingRuleSet | null>]> => [
  await publishedVersion(db),
  () => publishedRuleSet(db),
]

/** The published rules whole; null before the first version was published. */
export const publishedRuleSet = (db: Database): Promise<ListingRuleSet | null> => read(db, sql`s.is_published`)

/** One version whole, by the id of its record. */
export const ruleSetOf = (db: Database, id: string): Promise<ListingRuleSet | null> => read(db, sql`s.id = ${id}`)
