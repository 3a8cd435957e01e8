import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import pg from 'pg'
import type { Database } from '@/database/handle'
import { recommendedSlots } from '@/queries/recommendedSlots'
import { idText, KIND } from './data'

/*
 * What is recommended on a resident's own page asks of every slot ahead whether they may be asked for it (src/database/mayBeAsked.ts).
 * Prints what the database spends on it (EXPLAIN ANALYZE) and the whole question, for 50 residents in turns: with the rules
 * of a new programme, and where it demands insurance and identity as well, every one insured by a policy of their own.
 */
const RESIDENTS = 50
const { DATABASE_URL = '', OWNER_URL = '' } = process.env

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (values: number[]): string => `${middle(values).toFixed(1)} ms (at most ${Math.max(...values).toFixed(1)})`

async function measured(db: Database, now: Date): Promise<string> {
  const [database, whole, slots]: [number[], number[], number[]] = [[], [], []]
  const explaining: Database = {
    execute: async (query) => {
      const { rows } = await db.execute(sql`EXPLAIN (ANALYZE, FORMAT JSON) ${query}`)
      const plans = (rows[0]?.['QUERY PLAN'] ?? []) as { 'Execution Time': number; 'Planning Time': number }[]
      database.push(...plans.map((plan) => plan['Execution Time'] + plan['Planning Time']))
      return { rows: [] }
    },
  }
  for (let n = 0; n < RESIDENTS; n++) {
    const volunteer = idText(KIND.volunteer, n * 197)
    await recommendedSlots(explaining, { now, volunteer })
    const from = performance.now()
    slots.push((await recommendedSlots(db, { now, volunteer })).length)
    whole.push(performance.now() - from)
  }
  return `EXPLAIN ANALYZE ${ms(database)}, asked ${ms(whole)}, ${middle(slots)} slots found`
}

const [pool, owner] = [new pg.Pool({ connectionString: DATABASE_URL, max: 2 }), new pg.Client({ connectionString: OWNER_URL })]
await owner.connect()
const db: Database = drizzle(pool)
const now = new Date()
const { rows } = await owner.query(
  `SELECT count(*)::int AS n FROM slots WHERE is_visible AND starts_at > $1 AND starts_at < $1 + interval '42 days'`,
  [now],
)
console.log(`${String(rows[0]?.['n'])} slots shown ahead, ${RESIDENTS} residents`)
console.log(`as a programme begins: ${await measured(db, now)}`)
await owner.query(
  `UPDATE programmes SET insurance_rule = 'required', identity_rule = 'required', fair_share_visits = 1000, minimum_age = 15`,
)
await owner.query(`INSERT INTO insurances (id, programme_id, insurer, policy_number, starts_on, ends_on, covers, volunteer_id)
  SELECT gen_random_uuid(), p.id, '測定', 'P-' || v.number, '2023-04-01', '2027-03-31', 'person', v.id FROM volunteers v, programmes p`)
await owner.query('VACUUM ANALYZE')
console.log(`every rule demanded: ${await measured(db, now)}`)
await Promise.all([pool.end(), owner.end()])
