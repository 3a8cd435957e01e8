import { getPayload } from 'payload'
import pg from 'pg'
import { asSystem } from '@/access/actor'
import { closeMonth } from '@/actions/closeMonth'
import { databaseOf } from '@/database/handle'
import { addDays, addMonths, at, type Month, monthOf } from '@/domain/calendar/jst'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { idText, KIND } from './data'

/*
 * Closes every month of T2 in its order, each on the fifth of the next one, and prints what a closing takes: counting, what is found
 * before, the records that are frozen with it, and both files.
 */
const FIRST: Month = '2023-04'
const programmeId = idText(KIND.programme, 1)
const owner = new pg.Client({ connectionString: process.env['OWNER_URL'] ?? '' })
await owner.connect()
// Nobody visits before they registered, nor a facility before it did: what is contradictory keeps a month open.
for (const [table, beginning] of [
  ['facility_registrations', `starts_on = '2023-04-01', period = daterange('2023-04-01', NULL)`],
  ['volunteers', `registered_at = '2023-04-01'`],
])
  await owner.query(
    `ALTER TABLE ${table} DISABLE TRIGGER USER; UPDATE ${table} SET ${beginning}; ALTER TABLE ${table} ENABLE TRIGGER USER`,
  )
await owner.query('VACUUM ANALYZE')
await owner.end()
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const operator = await payload.create({
  collection: 'users',
  data: { email: 'closing@example.jp', password: 'a password of the bench', name: '測定', role: 'operator', active: true },
  overrideAccess: true,
  context: asSystem,
})
const by = { ...operator, collection: 'users' } as const
const took: number[] = []
for (let month = FIRST; month < monthOf(new Date()); month = addMonths(month, 1)) {
  const now = at(addDays(`${addMonths(month, 1)}-01`, 4), '10:00')
  const from = performance.now()
  await closeMonth(payload, { programmeId, month, by, clock: () => now, qualityNote: '測定のため' })
  took.push(performance.now() - from)
}
const { rows } = await databaseOf(payload).execute(
  sql`SELECT count(*)::int AS kept FROM monthly_report_records k JOIN monthly_reports r ON r.id = k.report_id
       WHERE r.month = (SELECT max(month) FROM monthly_reports)`,
)
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`
const sorted = took.toSorted((a, b) => a - b)
console.log(
  `${took.length} months closed: median ${seconds(sorted[Math.floor(sorted.length / 2)] ?? 0)}, the longest ${seconds(sorted.at(-1) ?? 0)}`,
)
console.log(`the last month: ${seconds(took.at(-1) ?? 0)}, ${String(rows[0]?.['kept'])} records kept with it`)
process.exit(0)
