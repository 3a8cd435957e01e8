import { randomUUID } from 'node:crypto'
import { addDays } from '@/domain/calendar/jst'
import { PERSON_ROLES } from '@/domain/role'
import { agreementRefusals } from '@/glossary/agreements'
import { tooManyAttempts } from '@/glossary/input'
import { accessRefusals } from '@/glossary/refusals'
import { type Cast, makeCast, type PersonRole } from '@/testing/cast'
import { everyRecord } from '@/testing/everyRecord'
import { openDataFile } from '@/testing/openDataFile'
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
/** How one of our own doors is opened: by whom and with what; and whether somebody's unseen change could be overwritten. */
type Asked = {
  roles: PersonRole[]
  body: () => unknown
  revision: true | 'sealed' | 'nothing to overwrite'
  /** What is said to whoever saw an older revision, where it is not the sentence of all records. */
  stale?: string
  /** The answer to the first of `roles`. */
  done: number
}

let running: RunningPayload
let cast: Cast
let doors: Door[]
let ids: Record<string, string>

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  const everything = await everyRecord(cast)
  ids = Object.fromEntries(Object.entries(everything).map(([slug, { records }]) => [slug, records[0]?.id ?? '']))
  doors = endpointsOf(running.payload.config).flatMap(({ endpoints, root }) =>
    endpoints
      .filter(({ handler, method }) => !['get', 'head', 'options'].includes(method) && handler !== notThere)
      .map((endpoint) => ({ method: endpoint.method.toUpperCase(), root, path: endpoint.path, name: doorOf(endpoint, root) })),
  )
}, 120_000)
afterAll(() => running.stop())

const ENTRY = {
  name: '窓口 花子',
  kana: 'マドグチ ハナコ',
  displayName: '花子',
  ageBand: '60s',
  experience: 'none',
  motives: [],
  motive: '',
  birthDate: '1960-05-01',
  phone: '096-355-1234',
  email: '',
  postalCode: '',
  address: '',
  ward: '431010',
  municipalityName: '',
  since: '2001-04-01',
  proof: 'document_seen',
  identitySeen: true,
  agreed: true,
  consentWay: 'counter',
  guardianName: '',
  guardianPhone: '',
  account: false,
}

const OWN: Record<string, Asked> = {
  'POST /volunteers/register': {
    roles: ['operator'],
    body: () => ({ entered: ENTRY, nobodyElse: true }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /volunteers/:id/apply': {
    roles: ['operator'],
    body: () => ({ slot: ids['tasks'], message: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  // Nothing was completed today: behind the door the rules refuse.
  'POST /volunteers/:id/certificate': {
    roles: ['operator', 'resident'],
    body: () => ({ from: cast.today, to: cast.today }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /residences/:id/check': {
    roles: ['operator'],
    body: () => ({ answer: 'document_seen' }),
    revision: true,
    done: 200,
  },
  'POST /volunteers/:id/different': {
    roles: ['operator'],
    body: () => ({ other: cast.B.volunteer.id, reason: '生年月日が違うため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /facilities/:id/staff': {
    roles: ['operator'],
    body: () => ({ name: '', email: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /facilities/:id/staff/remove': {
    roles: ['operator'],
    body: () => ({ account: cast.staff.city.id }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // Opening it would end the session that asks: behind the door the rules refuse.
  'POST /facilities/:id/kiosk': {
    roles: ['facility'],
    body: () => ({ signOut: false }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /facilities/:id/kiosk/end': {
    roles: ['facility', 'operator'],
    body: () => ({ kiosk: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // Their record is not at its first revision any more: behind the door the rules refuse.
  'POST /volunteers/:id/leave': {
    roles: ['operator'],
    body: () => ({ confirmed: false }),
    revision: true,
    done: 409,
  },
  'POST /volunteers/:id/merge': {
    roles: ['operator'],
    body: () => ({ dropped: cast.B.volunteer.id, droppedRevision: 1, reason: '' }),
    revision: true,
    done: 409,
  },
  'POST /programmes/:id/approvers': {
    roles: ['city'],
    body: () => ({ two: false }),
    revision: true,
    done: 200,
  },
  'POST /facility-registrations/:id/partner': {
    roles: ['operator'],
    body: () => ({ partner: null }),
    revision: true,
    done: 200,
  },
  'POST /applications/:id/contact': {
    roles: ['operator', 'facility'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/regular': {
    roles: ['operator', 'facility'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // No letter says that: behind the door the rules refuse.
  'POST /applications/:id/letter': {
    roles: ['operator'],
    body: () => ({ says: 'accepted/0/0', sent: true }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /intention-answers/:id/propose': {
    roles: ['operator', 'facility'],
    body: () => ({ sheet: null, unsure: false }),
    revision: true,
    done: 200,
  },
  'POST /consultations/:id/sheet': {
    roles: ['operator'],
    body: () => ({}),
    revision: true,
    done: 200,
  },
  // Nobody has this number: behind the door the rules refuse.
  'POST /slots/:id/invite': {
    roles: ['operator', 'facility'],
    body: () => ({ number: 'V-999999' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /applications/:id/block': {
    roles: ['operator', 'facility'],
    body: () => ({ reason: '約束の時間のことで行き違いがあったため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody comes to a slot that begins days from now.
  'POST /applications/:id/presence': {
    roles: ['facility', 'operator'],
    body: () => ({ step: 'present' }),
    revision: true,
    done: 400,
  },
  // The visit is not completed, and the review is the resident's own: behind the door the rules refuse.
  'POST /applications/:id/review': {
    roles: ['facility', 'resident'],
    body: () => ({ scores: {}, comment: '', privateNote: '' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /reviews/:id/reply': {
    roles: ['resident', 'facility'],
    body: () => ({ reply: 'ありがとうございました。' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  // The review was stored without a question to the office: behind the door the rules refuse.
  'POST /reviews/:id/note-read': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 409 },
  'POST /reviews/:id/hide': {
    roles: ['operator'],
    body: () => ({ reason: '個人名が書かれているため' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // The first of them is the office's own: behind the door the rules refuse.
  'POST /media/:id/decide': {
    roles: ['operator'],
    body: () => ({ decision: 'released' }),
    revision: true,
    done: 409,
  },
  'POST /calendar-feeds/open': {
    roles: ['facility', 'resident'],
    body: () => ({ facility: cast.A.facility.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /calendar-feeds/:id/revoke': {
    roles: ['facility', 'resident'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/messages': {
    roles: ['facility', 'resident', 'operator'],
    body: () => ({ text: 'よろしくお願いします。', confirmed: false, sendKey: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /applications/:id/messages-read': {
    roles: ['facility', 'resident', 'operator'],
    body: () => ({ until: new Date().toISOString() }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody is accepted to this slot: behind the door the rules refuse.
  'POST /slots/:id/messages': {
    roles: ['facility', 'operator'],
    body: () => ({ text: 'よろしくお願いします。', confirmed: false, sendKey: randomUUID() }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  // The mail waits to be sent: behind the door the rules refuse.
  'POST /mails/:id/send-again': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 409 },
  'POST /facility-requests/:id/decide': {
    roles: ['operator'],
    body: () => ({ decision: { kind: 'decline', reason: '対象の事業所ではないため' } }),
    revision: true,
    done: 200,
  },
  // Everybody of the cast was active lately.
  'POST /volunteers/:id/inactivity': {
    roles: ['operator'],
    body: () => ({ step: 'kept', reason: '電話で確認' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  // Nothing of the cast lies in the past: no record is missing.
  'POST /facilities/:id/remind-records': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /facility-registrations/:id/withdraw': {
    roles: ['operator'],
    body: () => ({ lastDay: cast.today, reason: '閉所のため', confirmed: false }),
    revision: true,
    done: 200,
  },
  'POST /tasks/copy': {
    roles: ['operator', 'facility'],
    body: () => ({ ids: [ids['tasks']], weeks: null }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /tasks/:id/recurring-slots': {
    roles: ['operator', 'facility'],
    body: () => ({
      rule: {
        weekdays: [2],
        from: '10:00',
        to: '11:00',
        firstDay: cast.today,
        lastDay: addDays(cast.today, 7),
        everyWeeks: 1,
        skipHolidays: false,
      },
      capacity: 1,
      confirmed: false,
    }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /agreements/:id/agree': {
    roles: ['operator', 'resident'],
    body: () => ({}),
    revision: true,
    stale: agreementRefusals.changed_again,
    done: 200,
  },
  // The listing has times of its own: behind the door the rules refuse.
  'POST /time-wishes/:id/agree': {
    roles: ['operator', 'facility'],
    body: () => ({ day: addDays(cast.today, 3), from: '10:00', until: '11:00' }),
    revision: true,
    done: 409,
  },
  'POST /proposals/:id/draft': { roles: ['operator', 'facility'], body: () => ({}), revision: true, done: 200 },
  'POST /support-requests/ask': {
    roles: ['facility'],
    body: () => ({
      question: '日時枠の人数を増やしたい',
      urgency: 'soon',
      facility: cast.A.facility.id,
      page: '/admin/collections/slots',
      formId: randomUUID(),
    }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /task-templates/:id/draft': {
    roles: ['operator', 'facility'],
    body: () => ({ facility: cast.A.facility.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /carving-sheets/:id/draft': { roles: ['operator', 'facility'], body: () => ({}), revision: true, done: 200 },
  'POST /carving-sheets/suggest': {
    roles: ['operator', 'facility'],
    body: () => ({ text: '食堂の清掃' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // One version is one row, and of two who close at once one is refused.
  'POST /monthly-reports/close': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id, month: cast.today.slice(0, 7) }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /users/seen': { roles: ['city', 'operator'], body: () => ({}), revision: 'nothing to overwrite', done: 200 },
  // Nothing is counted yet: behind the door there is nothing to save.
  'POST /exports/records': {
    roles: ['operator', 'city'],
    body: () => ({
      format: 'csv',
      number: { figure: 'completions', measure: 'increase', programme: cast.world.programme.id, month: '2020-01' },
    }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /exports/register': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', register: 'subcontractors', programme: cast.world.programme.id }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /exports/list': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', list: 'facilities' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nothing was left unsettled then: behind the door there is nothing to save.
  'POST /exports/screen': {
    roles: ['operator', 'city'],
    body: () => ({ format: 'csv', screen: 'unsettled', month: '2020-01' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // A seminar that is not there has nobody on its list.
  'POST /exports/attendees': {
    roles: ['operator', 'city', 'organizer'],
    body: () => ({ format: 'csv', seminar: '00000000-0000-4000-8000-000000000000' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  // None of it was issued or handed in: behind the door the rules refuse.
  'POST /deliverables/:id/submit': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /deliverables/:id/delivered': { roles: ['operator', 'city'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /deliverables/:id/decide': {
    roles: ['city'],
    body: () => ({ revision: 1, decision: 'approve', comment: '' }),
    revision: true,
    done: 409,
  },
  'POST /deliverables/:id/date': {
    roles: ['operator', 'city'],
    body: () => ({ revision: 1, dueOn: '2026-04-10', note: '' }),
    revision: true,
    done: 400,
  },
  // Without the name of a file.
  'POST /deliverables/:id/files': {
    roles: ['operator'],
    body: () => openDataFile([{}]),
    revision: 'nothing to overwrite',
    done: 400,
  },
  'POST /deliverables/papers': {
    roles: ['operator'],
    body: () => ({ kind: 'minutes', record: '00000000-0000-7000-8000-000000000000', note: '' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /deliverables/owe': {
    roles: ['operator'],
    body: () => ({ programme: cast.world.programme.id, title: '打合せ資料', dueOn: '', note: '' }),
    revision: 'nothing to overwrite',
    done: 400,
  },
  // The day of the agreement is not written down yet: behind the door the rules refuse.
  'POST /settlement-settings/:id/agree': { roles: ['operator', 'city'], body: () => ({}), revision: true, done: 409 },
  'POST /settlement-settings/ledger': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id, version: null, format: 'csv' }),
    revision: 'nothing to overwrite',
    done: 200,
  },
  // Nobody agreed to terms of this programme: behind the door the rules refuse.
  'POST /settlement-settings/issue': {
    roles: ['operator'],
    body: () => ({ programme: cast.world.programme.id, note: null }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /settlement-settings/:id/next': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 201,
  },
  'POST /completion-reports/:id/draw': {
    roles: ['operator'],
    body: () => ({}),
    revision: 'nothing to overwrite',
    done: 201,
  },
  // No draft was made: behind the door the rules refuse.
  'POST /completion-reports/:id/issue': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  // Nothing is chosen, and the pack of the cast was neither scanned nor made: behind the door the rules refuse.
  'POST /packs/prepare': {
    roles: ['operator'],
    body: () => ({
      programme: cast.world.programme.id,
      title: '成果品一式',
      dueOn: '2026-03-31',
      discs: 2,
      spineWidth: null,
      deliverables: [],
      note: '差替え',
    }),
    revision: 'nothing to overwrite',
    // Nothing was chosen.
    done: 400,
  },
  'POST /packs/:id/scan': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /packs/:id/scan-record': {
    roles: ['operator'],
    body: () => ({ revision: 1, software: '', definedOn: '', checkedOn: '', by: '', clean: true }),
    revision: true,
    // Another version took its place.
    done: 409,
  },
  'POST /packs/:id/pack': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /packs/:id/deliver': { roles: ['operator'], body: () => ({ revision: 1 }), revision: true, done: 409 },
  'POST /long-jobs/recount': {
    roles: ['operator', 'city'],
    body: () => ({ programme: cast.world.programme.id }),
    revision: 'nothing to overwrite',
    done: 201,
  },
  'POST /long-jobs/:id/cancel': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 200 },
  // No programme of the test asks a second person: behind the door the rules refuse.
  'POST /asked-actions/ask': {
    roles: ['operator'],
    body: () => ({ kind: 'publish_rules', input: { id: randomUUID() }, reason: '言い回しを足すため' }),
    revision: 'nothing to overwrite',
    done: 404,
  },
  'POST /asked-actions/:id/answer': {
    roles: ['operator'],
    body: () => ({ answer: 'take_back', seen: '', word: '' }),
    revision: 'sealed',
    done: 200,
  },
  'POST /listing-rule-sets/:id/copy': {
    roles: ['operator'],
    body: () => ({ reason: '言い回しを足すため' }),
    revision: 'nothing to overwrite',
    done: 409,
  },
  'POST /listing-rule-sets/:id/publish': { roles: ['operator'], body: () => ({}), revision: 'nothing to overwrite', done: 422 },
  'POST /import-facilities/preview': {
    roles: ['operator'],
    body: () => openDataFile([{}]),
    revision: 'nothing to overwrite',
    done: 200,
  },
  'POST /import-facilities/commit': { roles: ['operator'], body: () => openDataFile([{}]), revision: 'sealed', done: 409 },
}

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
  const { body: make, revision = true } = OWN[door.name] ?? {}
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
    expect(own().map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(OWN)))
    expect(
      own()
        .filter(({ name }) => !(name in OWN))
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
      for (const role of PERSON_ROLES.filter((each) => !OWN[door.name]?.roles.includes(each))) {
        const { status } = await send(door, { Origin: cast.rest.origin, Cookie: cast.sessions[role]?.cookie ?? '' })
        if (status !== 403) opened.push([door.name, role, status])
      }
    }
    expect(opened).toEqual([])
  })

  it('that changes a record asks which revision was seen: 428 without, 409 when it is stale', async () => {
    for (const door of own().filter(({ name }) => OWN[name]?.revision === true)) {
      const opener = OWN[door.name]?.roles.includes('operator') ? 'operator' : (OWN[door.name]?.roles[0] ?? 'operator')
      const session = { Origin: cast.rest.origin, Cookie: cast.sessions[opener]?.cookie ?? '' }
      const before = await fingerprint()
      for (const [revision, status, sentence] of [
        [undefined, 428, accessRefusals.revisionMissing],
        [null, 428, accessRefusals.revisionMissing],
        ['', 428, accessRefusals.revisionMissing],
        [0, 409, OWN[door.name]?.stale ?? accessRefusals.revisionStale],
        [1_000_000, 409, OWN[door.name]?.stale ?? accessRefusals.revisionStale],
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
      const opener = OWN[door.name]?.roles[0] ?? 'visitor'
      const answer = await send(door, { Origin: cast.rest.origin, Cookie: cast.sessions[opener]?.cookie ?? '' })
      expect([door.name, answer.status]).toEqual([door.name, OWN[door.name]?.done])
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
