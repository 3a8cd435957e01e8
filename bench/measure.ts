import { getPayload, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { collectMonthlyFigures } from '@/actions/collectMonthlyFigures'
import { monthlyFiles } from '@/actions/monthlyFiles'
import { databaseOf } from '@/database/handle'
import { completionsByMonth } from '@/queries/completionsByMonth'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { idText, KIND } from './data'
import { median, rate } from './load'
import { plainMonths, plainServer } from './plain'
import { startServer } from './server'

export type Line = { work: string; measured: string; against: string; ratio: string; budget: string }

const MONTHS = Array.from(
  { length: 48 },
  (_, n) => `${2023 + Math.floor((n + 3) / 12)}-${String(((n + 3) % 12) + 1).padStart(2, '0')}`,
)
const ratio = (a: number, b: number): string => (a / b).toFixed(2)
const PROGRAMME = idText(KIND.programme, 1)

/** Every measurement of one run, in the order of docs/performance.md. */
export async function measure(databaseUrl: string): Promise<Line[]> {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  return [
    ...(await lists(payload, databaseUrl)),
    ...(await applying(payload)),
    ...(await figures(payload)),
    ...(await reports(payload)),
  ]
}

async function staffToken(payload: Payload): Promise<string> {
  const email = 'bench@example.jp'
  const password = 'a password of the bench'
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, overrideAccess: true })
  if (docs.length === 0) {
    await payload.create({
      collection: 'users',
      data: { email, password, name: '測定', role: 'facility', facilities: [idText(KIND.facility, 5)], active: true },
      overrideAccess: true,
      context: asSystem,
    })
  }
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  if (token) return token
  // Tokens of staff are not handed out; the bench signs in over REST and takes the cookie instead.
  return ''
}

async function lists(payload: Payload, databaseUrl: string): Promise<Line[]> {
  await staffToken(payload)
  const server = await startServer()
  const plain = await plainServer(databaseUrl)
  try {
    const cookie = await server.signIn('bench@example.jp', 'a password of the bench')
    const query = (owner: string) =>
      `/api/applications?depth=0&limit=25&sort=-startsAt&where[${owner}][equals]=${idText(KIND.facility, 5)}&where[status][equals]=completed`
    const headers = { cookie, 'sec-fetch-site': 'same-origin' }
    const ours = await rate(server.url + query('facility'), { connections: 20, headers })
    const walked = await rate(server.url + query('slot.facility'), { connections: 20, headers })
    const bare = await rate(`${plain.url}/applications?facility=${idText(KIND.facility, 5)}`, { connections: 20 })
    const said = (r: { perSecond: number; p95: number; errors: number }) =>
      `${r.perSecond}/s, 97.5 % in ${r.p95} ms${r.errors ? `, ${r.errors} errors` : ''}`
    return [
      {
        work: 'W3 staff list over REST, access checked, owner on the row',
        measured: said(ours),
        against: `the same list asked across a relationship: ${said(walked)}`,
        ratio: ratio(ours.perSecond, walked.perSecond),
        budget: '≥ 5',
      },
      {
        work: 'W3 the same',
        measured: said(ours),
        against: `node:http + pg, one statement: ${said(bare)}`,
        ratio: ratio(ours.perSecond, bare.perSecond),
        budget: '–',
      },
      {
        work: 'Start, warm: first page',
        measured: `${Math.round(server.firstPageMs)} ms`,
        against: '2 s',
        ratio: ratio(server.firstPageMs, 2000),
        budget: '≤ 1',
      },
      {
        work: 'Memory of the server after the load',
        measured: `${server.memoryMb()} MB`,
        against: '–',
        ratio: '–',
        budget: '≤ 1.15 × plain Payload (380 MB seen elsewhere)',
      },
    ]
  } finally {
    await plain.stop()
    await server.stop()
  }
}

async function applying(payload: Payload): Promise<Line[]> {
  let n = 0
  const slot = async () =>
    payload.create({
      collection: 'slots',
      depth: 0,
      overrideAccess: true,
      context: asSystem,
      data: {
        task: idText(KIND.task, 4),
        startsAt: new Date(Date.now() + 9e9).toISOString(),
        endsAt: new Date(Date.now() + 9.1e9).toISOString(),
        capacity: 50,
        status: 'open',
      } as never,
    })
  const open = await slot()
  const apply = await median(60, () =>
    payload.create({
      collection: 'applications',
      depth: 0,
      overrideAccess: true,
      context: asSystem,
      data: { slot: open.id, volunteer: idText(KIND.volunteer, n++) } as never,
    }),
  )
  const plain = await median(60, () =>
    payload.create({
      collection: 'facility-requests',
      depth: 0,
      overrideAccess: true,
      context: asSystem,
      data: {
        programme: PROGRAMME,
        officeNumber: '4379900010',
        facilityName: '測定',
        contactName: '測定',
        email: 'bench@example.jp',
        phone: '000',
        status: 'received',
      },
    }),
  )
  await payload.db.drizzle.execute(`DELETE FROM facility_requests WHERE facility_name = '測定'`)
  return [
    {
      work: 'W4 apply: locks, capacity, overlap, event, one transaction',
      measured: `${apply.toFixed(1)} ms`,
      against: `a plain create of Payload: ${plain.toFixed(1)} ms`,
      ratio: ratio(plain, apply),
      budget: '≥ 1',
    },
  ]
}

async function figures(payload: Payload): Promise<Line[]> {
  const db = databaseOf(payload)
  const programme = await reportedProgramme(db, PROGRAMME)
  if (!programme) throw new Error('no programme')
  const counted = await median(15, () => completionsByMonth(db, { months: MONTHS, programme: PROGRAMME, scope: { kind: 'all' } }))
  const bare = await median(15, () => plainMonths(db))
  const whole = await median(7, () =>
    collectMonthlyFigures(db, {
      programme,
      month: '2026-10',
      now: new Date('2026-11-01T00:00:00Z'),
      kind: 'preliminary',
      version: 0,
      correctionNote: null,
      previous: null,
    }),
  )
  return [
    {
      work: 'W5 completions of 48 months in Japan time, city residents among them',
      measured: `${counted.toFixed(0)} ms`,
      against: `GROUP BY month over the same rows: ${bare.toFixed(0)} ms`,
      ratio: ratio(bare, counted),
      budget: '≥ 0.7',
    },
    {
      work: 'Everything a month reports, 43 months counted anew',
      measured: `${whole.toFixed(0)} ms`,
      against: '–',
      ratio: '–',
      budget: '–',
    },
  ]
}

async function reports(payload: Payload): Promise<Line[]> {
  const db = databaseOf(payload)
  const programme = await reportedProgramme(db, PROGRAMME)
  if (!programme) throw new Error('no programme')
  const model = await collectMonthlyFigures(db, {
    programme,
    month: '2023-07',
    now: new Date('2023-08-05T00:00:00Z'),
    kind: 'preliminary',
    version: 0,
    correctionNote: null,
    previous: null,
  })
  const drawn = await median(5, () => monthlyFiles(model))
  return [
    {
      work: 'Monthly report, both files, beyond its queries',
      measured: `${drawn.toFixed(0)} ms`,
      against: '1 s',
      ratio: ratio(drawn, 1000),
      budget: '≤ 1',
    },
  ]
}
