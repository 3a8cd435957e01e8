import { getPayload, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { collectMonthlyFigures } from '@/actions/collectMonthlyFigures'
import { monthlyFiles } from '@/actions/monthlyFiles'
import { loadDashboard } from '@/admin/dashboard/loadDashboard'
import { databaseOf } from '@/database/handle'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { completionsByMonth } from '@/queries/completionsByMonth'
import { listing } from '@/queries/listing'
import { openListings } from '@/queries/openListings'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { bareMonths, startBare } from './bare'
import { completionDrawn } from './completion'
import { idText, KIND } from './data'
import { median, rates } from './load'
import { startServer, startUntuned, workerMemoryMb } from './processes'

/*
 * Everything that is measured on one database, in a process of its own: the configuration remembers the database it was
 * loaded for. Sends its figures to the parent. Rates are answers per second at 20 connections, times milliseconds.
 */
const PASSWORD = 'a password of the bench'
const FACILITY = idText(KIND.facility, 5)
const PROGRAMME = idText(KIND.programme, 1)
const WARD = '431010'
const CATEGORY = 'meal_support'
const MONTHS = Array.from(
  { length: 48 },
  (_, n) => `${2023 + Math.floor((n + 3) / 12)}-${String(((n + 3) % 12) + 1).padStart(2, '0')}`,
)
const system = { overrideAccess: true as const, context: asSystem }
const { DATABASE_URL = '', OWNER_URL = '' } = process.env

async function answers(payload: Payload) {
  await payload.create({
    collection: 'users',
    data: { email: 'bench@example.jp', password: PASSWORD, name: '測定', role: 'facility', facilities: [FACILITY], active: true },
    ...system,
  })
  const { rows } = await databaseOf(payload).execute(
    sql`SELECT task_id AS id FROM slots WHERE is_visible AND starts_at > now() + interval '1 day' ORDER BY starts_at LIMIT 1`,
  )
  const task = String(rows[0]?.['id'])
  const server = await startServer()
  const untuned = await startUntuned(OWNER_URL, { facility: FACILITY, password: PASSWORD })
  const bare = await startBare(DATABASE_URL)
  try {
    const headers = { cookie: await server.signIn('bench@example.jp', PASSWORD), 'sec-fetch-site': 'same-origin' }
    const theirs = { cookie: await untuned.signIn('facility@example.jp') }
    const list = (owner: string, sort: string, depth: number) =>
      `/api/applications?depth=${depth}&limit=25&sort=-${sort}&where[${owner}][equals]=${FACILITY}&where[status][equals]=completed`
    const listed = `where[category][equals]=${CATEGORY}&where[isPublished][equals]=true`
    const found = await rates({
      w1Ours: { url: `${server.url}/listings?ward=${WARD}&category=${CATEGORY}` },
      w1Plain: {
        url: `${untuned.url}/api/tasks?depth=1&limit=20&sort=-firstPublishedAt&${listed}&where[facility.ward][equals]=${WARD}`,
      },
      w1Bare: { url: `${bare.url}/listings?ward=${WARD}&category=${CATEGORY}` },
      w2Ours: { url: `${server.url}/listings/${task}` },
      w2Plain: { url: `${untuned.url}/api/tasks/${task}?depth=1` },
      w2Bare: { url: `${bare.url}/listing?id=${task}` },
      w3Ours: { url: server.url + list('facility', 'startsAt', 0), headers },
      // Who, for which listing and when stands on our rows; the plain ones have it at the end of two relations.
      w3Plain: { url: untuned.url + list('slot.task.facility', 'createdAt', 2), headers: theirs },
      w3PlainIds: { url: untuned.url + list('slot.task.facility', 'createdAt', 0), headers: theirs },
      w3Bare: { url: `${bare.url}/applications?facility=${FACILITY}` },
    })
    const operator = { cookie: await untuned.signIn('operator@example.jp') }
    const { ms: plainCreate } = (await (await fetch(`${untuned.url}/time-creates`)).json()) as { ms: number }
    const plainYear = await median(3, () => plainMonths(untuned.url, operator))
    return {
      ...found,
      plainCreate,
      plainYear,
      firstPage: server.firstPageMs,
      serverMemory: server.memoryMb(),
      plainMemory: untuned.memoryMb(),
    }
  } finally {
    await Promise.all([bare.stop(), untuned.stop(), server.stop()])
  }
}

/** Applications and completions of twelve months as one asks plain Payload for them: 24 requests, all at once. */
async function plainMonths(url: string, headers: Record<string, string>): Promise<void> {
  const asked = MONTHS.slice(-12).flatMap((month, n, year) => {
    const next = year[n + 1] ?? '2027-04'
    const within = (field: string) =>
      `where[${field}][greater_than_equal]=${month}-01T00:00:00.000%2B09:00&where[${field}][less_than]=${next}-01T00:00:00.000%2B09:00`
    return [within('appliedAt'), `${within('slot.startsAt')}&where[status][equals]=completed`]
  })
  const all = await Promise.all(asked.map((query) => fetch(`${url}/api/applications/count?${query}`, { headers })))
  if (all.some(({ ok }) => !ok)) throw new Error('plain Payload refused a count')
}

async function applying(payload: Payload) {
  const day = 86_400_000
  const slot = await payload.create({
    collection: 'slots',
    depth: 0,
    ...system,
    data: {
      task: idText(KIND.task, 4),
      startsAt: new Date(Date.now() + 100 * day).toISOString(),
      endsAt: new Date(Date.now() + 100 * day + 7_200_000).toISOString(),
      capacity: 50,
      status: 'open',
    } as never,
  })
  let n = 0
  const apply = await median(60, () =>
    payload.create({
      collection: 'applications',
      depth: 0,
      ...system,
      data: { slot: slot.id, volunteer: idText(KIND.volunteer, n++) } as never,
    }),
  )
  return { apply }
}

async function statements(payload: Payload) {
  const db = databaseOf(payload)
  const now = new Date()
  const asked = {
    category: CATEGORY,
    day: null,
    beginnerFriendly: false,
    volunteer: null,
    order: 'soonest',
    now,
    page: 1,
    perPage: 20,
  } as const
  return {
    w1Query: await median(30, () => openListings(db, { ...asked, scope: { kind: 'ward', ward: WARD } })),
    w2Query: await median(30, () => listing(db, { id: idText(KIND.task, 4), now, volunteer: null })),
    w3Query: await median(30, () =>
      payload.find({
        collection: 'applications',
        where: { facility: { equals: FACILITY }, status: { equals: 'completed' } },
        sort: '-startsAt',
        depth: 0,
        limit: 25,
        overrideAccess: true,
      }),
    ),
    months: await median(15, () => completionsByMonth(db, { months: MONTHS, programme: PROGRAMME, scope: { kind: 'all' } })),
    bareMonths: await median(15, () => bareMonths(db)),
  }
}

async function reporting(payload: Payload) {
  const db = databaseOf(payload)
  const programme = await reportedProgramme(db, PROGRAMME, '2026-10')
  if (!programme) throw new Error('no programme')
  const collected = (): Promise<MonthlyFigures> =>
    collectMonthlyFigures(db, {
      programme,
      month: '2026-10',
      now: new Date('2026-11-01T00:00:00Z'),
      kind: 'preliminary',
      version: 0,
      correctionNote: null,
      previous: null,
      full: true,
    })
  const asked = { programme: PROGRAMME, month: '2026-10', ward: undefined }
  const now = new Date('2026-11-22T03:00:00Z')
  const openDashboard = await median(5, () => loadDashboard(payload, asked, now))
  const model = await collected()
  const files = await median(5, () => monthlyFiles(model))
  await db.execute(sql`INSERT INTO monthly_reports (id, programme_id, month, version, cutoff_at, closed_at, model)
    VALUES (gen_random_uuid(), ${PROGRAMME}, '2026-10', 1, now(), now(), ${JSON.stringify(model)}::jsonb)`)
  const storedDashboard = await median(15, () => loadDashboard(payload, asked, now))
  return { openDashboard, storedDashboard, files }
}

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
const figures = {
  ...(await answers(payload)),
  ...(await applying(payload)),
  ...(await statements(payload)),
  ...(await reporting(payload)),
  ...(await completionDrawn()),
  workerMemory: await workerMemoryMb(),
}
export type Figures = typeof figures
process.send?.(figures, () => process.exit(0))
