import { randomUUID } from 'node:crypto'
import { PERSON_ROLES } from '@/domain/role'
import { tooManyAttempts } from '@/glossary/input'
import { accessRefusals } from '@/glossary/refusals'
import { type Cast, makeCast } from '@/testing/cast'
import { everyRecord } from '@/testing/everyRecord'
import { type Asked, ownDoors } from '@/testing/ownDoors'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Answer, Session } from '@/testing/rest'
import { ALLOWANCES } from './allowances'
import { doorOf, endpointsOf, OPEN_TO_VISITORS } from './guardWrites'
import { LIMITED_DOORS } from './limitDoors'
import { notThere } from './notThere'
import { secondsToWait, secondsToWaitToSearch } from './rateLimit'

/** What Payload itself gives every collection, and those with accounts, files or preferences. */
const OF_PAYLOAD =
  /^(POST|PATCH|DELETE) (\/[a-z-]+)?(\/:id|\/:id\/duplicate|\/access\/:id\?|\/versions\/:id|\/:key|\/verify\/:id|\/(login|logout|refresh-token|first-register|forgot-password|reset-password|unlock))?$/

type Door = { method: string; root: string; path: string; name: string }

let running: RunningPayload
let cast: Cast
let doors: Door[]
let ids: Record<string, string>
/** Who opens each door of our own, and how. */
let known: Record<string, Asked>

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  const everything = await everyRecord(cast)
  ids = Object.fromEntries(Object.entries(everything).map(([slug, { records }]) => [slug, records[0]?.id ?? '']))
  known = ownDoors({ cast, ids })
  doors = endpointsOf(running.payload.config).flatMap(({ endpoints, root }) =>
    endpoints
      .filter(({ handler, method }) => !['get', 'head', 'options'].includes(method) && handler !== notThere)
      .map((endpoint) => ({ method: endpoint.method.toUpperCase(), root, path: endpoint.path, name: doorOf(endpoint, root) })),
  )
}, 120_000)
afterAll(() => running.stop())

const pathOf = ({ path, root }: Door): string =>
  `${root}${path}`.replace(/:id\??/, ids[root.slice(1)] ?? '00000000-0000-7000-8000-000000000000').replace(':key', 'tasks-list')
const own = () => doors.filter(({ name }) => !OF_PAYLOAD.test(name))

/** A fingerprint of every table: whoever is refused has changed nothing anywhere. */
async function fingerprint(): Promise<unknown> {
  const tables = await running.adminSql(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'rate_limits' ORDER BY 1`,
  )
  return running.adminSql(
    tables
      .map(({ name }) => `SELECT '${name}' AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM "${name}" t`)
      .join(' UNION ALL ')
      .concat(' ORDER BY 1'),
  )
}

async function send(door: Door, headers: Record<string, string>, more: object = {}) {
  const { body: make, revision = true } = known[door.name] ?? {}
  const asked = make?.() ?? {}
  const body = asked instanceof Uint8Array ? asked : { ...(revision === true && { revision: 1 }), ...(asked as object), ...more }
  return cast.rest(door.method, pathOf(door), { headers, body })
}

const FOREIGN: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
]

describe('every door that changes something', () => {
  it("is one of Payload's, or known here with who opens it and how", () => {
    expect(doors.length).toBeGreaterThan(100)
    expect(own().map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(known)))
    expect(
      own()
        .filter(({ name }) => !(name in known))
        .map(({ name }) => name),
    ).toEqual([])
    const names = doors.map(({ name }) => name)
    expect(Object.keys(OPEN_TO_VISITORS).filter((name) => !names.includes(name))).toEqual([])
  })

  it('is closed to whoever is not signed in, but for a few with a reason', async () => {
    const before = await fingerprint()
    const opened: unknown[] = []
    for (const door of doors.filter(({ name }) => !(name in OPEN_TO_VISITORS))) {
      const ways: Record<string, string>[] = [{}, { Origin: cast.rest.origin }, { 'Sec-Fetch-Site': 'same-origin' }]
      for (const headers of ways) {
        const { body, status } = await send(door, headers)
        if (status !== 403 || body.errors[0].message !== accessRefusals.signInFirst) opened.push([door.name, headers, status])
      }
    }
    expect(opened).toEqual([])
    expect(await fingerprint()).toEqual(before)
  }, 120_000)

  it.each(FOREIGN)(
    'is closed to other pages, whoever visits them: %j',
    async (headers) => {
      const before = await fingerprint()
      const opened: unknown[] = []
      for (const role of ['operator', 'admin', 'facility', 'resident', 'visitor'] as const) {
        for (const door of doors) {
          const { body, status } = await send(door, { ...headers, Cookie: cast.sessions[role]?.cookie ?? '' })
          if (status !== 403 || body.errors[0].message !== accessRefusals.foreignPage) opened.push([door.name, role, status])
        }
      }
      expect(opened).toEqual([])
      expect(await fingerprint()).toEqual(before)
    },
    120_000,
  )

  it('takes no cookie from what says nothing of where it comes from', async () => {
    const before = await fingerprint()
    const opened: unknown[] = []
    for (const door of doors.filter(({ name }) => !(name in OPEN_TO_VISITORS))) {
      const { status } = await send(door, { Cookie: cast.sessions.operator?.cookie ?? '' })
      if (status !== 403) opened.push([door.name, status])
    }
    expect(opened).toEqual([])
    expect(await fingerprint()).toEqual(before)
  }, 120_000)
})

describe('a door of our own', () => {
  it('opens for nobody but the roles it is made for', async () => {
    const opened: unknown[] = []
    for (const door of own()) {
      for (const role of PERSON_ROLES.filter((each) => !known[door.name]?.roles.includes(each))) {
        const { status } = await send(door, { Origin: cast.rest.origin, Cookie: cast.sessions[role]?.cookie ?? '' })
        if (status !== 403) opened.push([door.name, role, status])
      }
    }
    expect(opened).toEqual([])
  })

  it('that changes a record asks which revision was seen: 428 without, 409 when it is stale', async () => {
    for (const door of own().filter(({ name }) => known[name]?.revision === true)) {
      const opener = known[door.name]?.roles.includes('operator') ? 'operator' : (known[door.name]?.roles[0] ?? 'operator')
      const session = { Origin: cast.rest.origin, Cookie: cast.sessions[opener]?.cookie ?? '' }
      const before = await fingerprint()
      for (const [revision, status, sentence] of [
        [undefined, 428, accessRefusals.revisionMissing],
        [null, 428, accessRefusals.revisionMissing],
        ['', 428, accessRefusals.revisionMissing],
        [0, 409, known[door.name]?.stale ?? accessRefusals.revisionStale],
        [1_000_000, 409, known[door.name]?.stale ?? accessRefusals.revisionStale],
      ] as const) {
        const answer = await send(door, session, { revision })
        expect([door.name, revision, answer.status, answer.body.errors[0].message]).toEqual([
          door.name,
          revision,
          status,
          sentence,
        ])
      }
      expect(await fingerprint()).toEqual(before)
    }
  })

  it('opens for whom it is made, so that the refusals above are not of a wrong question', async () => {
    for (const door of own()) {
      const opener = known[door.name]?.roles[0] ?? 'visitor'
      const answer = await send(door, { Origin: cast.rest.origin, Cookie: cast.sessions[opener]?.cookie ?? '' })
      expect([door.name, answer.status]).toEqual([door.name, known[door.name]?.done])
    }
  })
})

describe('how often somebody comes through a door', () => {
  const OVER_THE_NETWORK = { 'X-Forwarded-For': '192.0.2.7' }
  const applies = (session: Session) => cast.rest('POST', '/applications', { session, headers: OVER_THE_NETWORK, body: {} })
  const told = ({ body, headers, status }: Answer) => [status, Number(headers.get('Retry-After')) > 0, body.errors[0].message]
  const TOO_OFTEN = [429, true, expect.stringContaining('短い時間に操作がくり返された')]

  it('is bounded at doors that there are, for whoever they are made for', () => {
    const names = doors.map(({ name }) => name)
    expect(Object.keys(LIMITED_DOORS).filter((name) => !names.includes(name))).toEqual([])
  })

  it('is counted per person over the API and the forms together, whatever the step; staff go on, and so do others', async () => {
    const { residentA, rest, sessions } = cast
    const refused = { session: sessions.resident, headers: OVER_THE_NETWORK }
    for (let n = 0; n < ALLOWANCES.apply.person; n++) expect((await applies(sessions.resident)).status).not.toBe(429)
    expect(told(await applies(sessions.resident))).toEqual(TOO_OFTEN)
    expect(told(await rest('PATCH', `/applications/${ids['applications']}`, { ...refused, body: { revision: 1 } }))).toEqual(
      TOO_OFTEN,
    )
    expect(await secondsToWait(running.payload, 'apply', { person: residentA.id })).toBeGreaterThan(0)

    const message = { text: 'よろしくお願いします。', confirmed: false, sendKey: randomUUID() }
    expect((await rest('POST', `/applications/${ids['applications']}/messages`, { ...refused, body: message })).status).toBe(200)
    expect((await applies(await rest.signIn(cast.residentB))).status).not.toBe(429)
    for (let n = 0; n < ALLOWANCES.apply.person + 10; n++) expect((await applies(sessions.operator)).status).not.toBe(429)
  })

  it('is counted where nothing has a bound of its own, and answered with a page where a form asked', async () => {
    const { rest, sessions } = cast
    const ask = (path: string, headers: object, body: unknown) =>
      rest('POST', path, { session: sessions.resident, headers: { ...OVER_THE_NETWORK, ...headers }, body })
    for (let n = 0; n < ALLOWANCES.write.person; n++) await secondsToWait(running.payload, 'write', { person: cast.residentA.id })
    expect(told(await ask('/calendar-feeds/open', {}, { facility: null }))).toEqual(TOO_OFTEN)

    for (let n = 0; n < ALLOWANCES.certificate.person; n++)
      await secondsToWait(running.payload, 'certificate', { person: cast.residentA.id })
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const page = await ask(`/volunteers/${cast.A.volunteer.id}/certificate`, form, new URLSearchParams({ from: '', to: '' }))
    expect([page.status, page.headers.get('Content-Type')]).toEqual([429, 'text/html; charset=utf-8'])
    expect(page.text).toContain(tooManyAttempts(Number(page.headers.get('Retry-After'))))
  })

  it('is counted per address for whoever is not signed in, also where they do not say it readably', async () => {
    for (const address of ['192.0.2.8', 'nonsense']) {
      const headers = { 'X-Forwarded-For': address }
      for (let n = 0; n < ALLOWANCES.search.address; n++) await secondsToWaitToSearch(new Headers(headers))
      expect(told(await cast.rest('GET', '/tasks', { headers }))).toEqual(TOO_OFTEN)
      expect((await cast.rest('GET', '/tasks', { headers, session: cast.sessions.resident })).status).toBe(200)
    }
    expect((await cast.rest('GET', '/tasks', { headers: { 'X-Forwarded-For': '192.0.2.9' } })).status).toBe(200)

    const email = 'guessed@example.jp'
    for (let n = 0; n < ALLOWANCES['sign-in'].person; n++) await secondsToWait(running.payload, 'sign-in', { person: email })
    const guess = { headers: { 'X-Forwarded-For': 'nonsense' }, body: { email, password: 'not the password' } }
    expect(told(await cast.rest('POST', '/users/login', guess))).toEqual(TOO_OFTEN)
  })
})
