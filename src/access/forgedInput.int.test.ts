import fc from 'fast-check'
import { SUBJECTS, type Subject } from '@/domain/permissions'
import type { Cast } from '@/testing/cast'
import { type Everything, startEverything } from '@/testing/startEverything'

let running: Everything['running']
let cast: Everything['cast']
let everything: Everything['everything']
let first: Everything['first']
let revisionOf: Everything['revisionOf']
let logged: Everything['logged']

beforeAll(async () => {
  ;({ running, cast, everything, first, revisionOf, logged } = await startEverything())
}, 120_000)
afterAll(() => running.stop())

const refused = [400, 401, 403, 404, 405]

describe('what a person sends along', () => {
  const kept: [keyof Cast['sessions'], Subject, Record<string, unknown>][] = [
    [
      'operator',
      'users',
      {
        role: 'admin',
        facilities: ['x'],
        active: false,
        email: 'evil@example.jp',
        hash: 'x',
        salt: 'x',
        sessions: [],
        loginAttempts: 9,
        lockUntil: '2030-01-01T00:00:00Z',
        resetPasswordToken: 'x',
      },
    ],
    [
      'facility',
      'facilities',
      {
        fee: 500,
        name: '乗っ取り',
        officeNumber: '4300000000',
        serviceCode: '120',
        source: 'open_data',
        importedAt: '2030-01-01T00:00:00Z',
        searchName: 'x',
        note: '追記',
      },
    ],
    ['operator', 'facilities', { fee: 500, source: 'open_data', importedAt: '2030-01-01T00:00:00Z' }],
    ['operator', 'facility-requests', { status: 'approved', decidedAt: '2030-01-01T00:00:00Z', decisionReason: '承認' }],
    [
      'facility',
      'tasks',
      {
        isPublished: true,
        firstPublishedAt: '2020-01-01T00:00:00Z',
        statusChangedAt: '2020-01-01T00:00:00Z',
        ward: '431052',
        programme: 'x',
      },
    ],
    [
      'facility',
      'slots',
      { seatsTaken: 99, isVisible: false, firstVisibleAt: '2020-01-01T00:00:00Z', firstVisibleCapacity: 99, programme: 'x' },
    ],
    [
      'resident',
      'volunteers',
      {
        number: 'V-999999',
        verifiedAt: '2020-01-01T00:00:00Z',
        withdrawnAt: '2020-01-01T00:00:00Z',
        registeredAt: '2020-01-01T00:00:00Z',
        mergedInto: 'x',
      },
    ],
    [
      'resident',
      'applications',
      {
        applicantName: '別人',
        startsAt: '2020-01-01T00:00:00Z',
        isLive: false,
        appliedAt: '2020-01-01T00:00:00Z',
        acceptedAt: '2020-01-01T00:00:00Z',
        statusChangedByRole: 'operator',
        statusChangedBy: 'x',
        facility: 'x',
        slot: 'x',
        volunteer: 'x',
        programme: 'x',
      },
    ],
    ['operator', 'volunteer-contacts', { keyId: 'x', volunteer: 'x' }],
    [
      'city',
      'monthly-reports',
      {
        month: '2020-01',
        version: 9,
        model: { forged: true },
        closedAt: '2020-01-01T00:00:00Z',
        closedBy: 'x',
        approvedAt: '2020-01-01T00:00:00Z',
        approvedBy: 'x',
        cutoffAt: '2020-01-01T00:00:00Z',
      },
    ],
    [
      'operator',
      'media',
      { filename: 'other.png', url: 'http://127.0.0.1/x', mimeType: 'text/html', sizes: {}, filesize: 1, thumbnailURL: 'x' },
    ],
  ]
  it.each(kept)('%s cannot write in %s what the system keeps: %j', async (role, subject, forged) => {
    const session = cast.sessions[role]
    const id = subject === 'users' ? (session?.user.id ?? '') : first(subject)
    // The same text enciphered anew is another text, and that counts as a change.

    const unseen =
      subject === 'volunteer-contacts' ? "'{updated_at,revision,phone,email,address,postal_code,birth_date}'" : "'{updated_at}'"
    const stored = () =>
      running.adminSql(`SELECT to_jsonb(t) - ${unseen}::text[] AS row FROM ${subject.replaceAll('-', '_')} t WHERE id = $1`, [id])
    const before = await stored()
    const answer = await cast.rest('PATCH', `/${subject}/${id}`, {
      session,
      body: { ...forged, revision: await revisionOf(subject, id) },
    })
    expect([200, 400, 403]).toContain(answer.status)
    expect(await stored()).toEqual(before)
  })

  it('refuses or ignores the same on a new record', async () => {
    const task = await cast.rest('POST', '/tasks?depth=0', {
      session: cast.sessions.facility,
      body: {
        ...(await everything.tasks.fresh?.('A')),
        isPublished: true,
        firstPublishedAt: '2020-01-01T00:00:00Z',
        revision: 99,
      },
    })
    expect(task.body.doc).toMatchObject({ isPublished: false, firstPublishedAt: null, status: 'draft', revision: 1 })
    expect(
      (
        await cast.rest('POST', '/tasks', {
          session: cast.sessions.facility,
          body: { ...(await everything.tasks.fresh?.('A')), status: 'published' },
        })
      ).status,
    ).toBe(400)
    const application = await cast.rest('POST', '/applications?depth=0', {
      session: cast.sessions.resident,
      body: {
        ...(await everything.applications.fresh?.('A')),
        status: 'accepted',
        acceptedAt: '2020-01-01T00:00:00Z',
        applicantName: '別人',
        isLive: false,
      },
    })
    expect(application.body.doc).toMatchObject({ status: 'applied', acceptedAt: null, applicantName: '花子', isLive: true })
    const slot = await cast.rest('POST', '/slots?depth=0', {
      session: cast.sessions.facility,
      body: { ...(await everything.slots.fresh?.('A')), seatsTaken: -5, firstVisibleAt: '2020-01-01T00:00:00Z' },
    })
    expect(slot.body.doc.seatsTaken).toBe(0)
    expect(slot.body.doc.firstVisibleAt > '2026').toBe(true)
    const account = await cast.rest('POST', '/volunteer-accounts?depth=0', {
      session: cast.sessions.operator,
      body: {
        ...(await everything['volunteer-accounts'].fresh?.('A')),
        sessions: [{ id: 'forged', expiresAt: '2099-01-01T00:00:00Z' }],
        hash: 'x',
        resetPasswordToken: 'known',
      },
    })
    expect(account.status).toBe(201)
    expect(
      await running.adminSql('SELECT s.id FROM volunteer_accounts_sessions s WHERE s._parent_id = $1', [account.body.doc.id]),
    ).toEqual([])
    expect(
      await running.adminSql(`SELECT reset_password_token, left(hash, 16) AS hash FROM volunteer_accounts WHERE id = $1`, [
        account.body.doc.id,
      ]),
    ).toEqual([{ reset_password_token: null, hash: 'pbkdf2-sha256-v1' }])
  })

  it.each(['POST', 'PATCH'])('%s with no record, a list, null or broken JSON is 400', async (method) => {
    for (const slug of ['applications', 'tasks', 'slots', 'users'] as const) {
      const path = method === 'POST' ? `/${slug}` : `/${slug}/${first(slug)}`
      for (const body of [undefined, '[]', 'null', '"text"', '{']) {
        const { status } = await cast.rest(method, path, {
          session: cast.sessions.operator,
          headers: { 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body }),
        })
        expect(refused.concat(428)).toContain(status)
      }
    }
  })
})

describe('an id that is none', () => {
  it.each([...SUBJECTS])('of %s is 404 or 400, never a fault of ours', async (slug) => {
    for (const id of [
      'abc',
      "1' OR '1'='1",
      '00000000-0000-7000-8000-000000000000',
      '..%2f..',
      '%00',
      'null',
      '[object Object]',
    ]) {
      for (const [method, body] of [
        ['GET', undefined],
        ['PATCH', { revision: 1, name: 'x' }],
        ['DELETE', undefined],
      ] as const) {
        const { status } = await cast.rest(method, `/${slug}/${encodeURIComponent(id)}`, {
          session: cast.sessions.operator,
          ...(body ? { body } : {}),
        })
        expect({ id, method, status, known: refused.concat(428).includes(status) }).toEqual({ id, method, status, known: true })
      }
    }
  })
})

describe('a query made to break things', () => {
  const CANARY = 'canary-8f3a'
  const nasty = fc.constantFrom(
    `${CANARY}'`,
    `${CANARY}') OR 1=1 --`,
    `${CANARY}"; DROP TABLE users; --`,
    `$1${CANARY}`,
    `${CANARY}\\`,
    `${CANARY}%`,
    '',
    '0',
    '-1',
    '1e999',
    'NaN',
    'null',
    '[]',
    '{}',
    '\u0000',
    '😀',
    'abc',
    '2026-13-45',
  )
  const field = fc.constantFrom(
    'id',
    'status',
    'statusReason',
    'startsAt',
    'slot',
    'volunteer',
    'volunteer.number',
    'revision',
    'isLive',
    "status'",
    'status"',
    'model.a',
    'status->>x',
    "status') --",
    '_id',
    'createdAt',
    '__proto__',
    'constructor.prototype',
    'and',
    'or',
    'nope',
  )
  const operator = fc.constantFrom(
    'equals',
    'not_equals',
    'in',
    'not_in',
    'all',
    'exists',
    'greater_than',
    'less_than_equal',
    'like',
    'not_like',
    'contains',
    'near',
    'within',
    'intersects',
    'nope',
    "like'",
  )
  const part = fc.tuple(field, operator, nasty)
  const query = fc.oneof(
    part.map(([f, o, v]) => [`where[${f}][${o}]`, v]),
    part.map(([f, o, v]) => [`where[or][0][and][1][${f}][${o}]`, v]),
    part.map(([f, o, v]) => [`where[${f}][${o}][0]`, v]),
    part.map(([f, o, v]) => [`where[${f}][${o}][x]`, v]),
    field.map((f) => ['sort', f]),
    nasty.map((v) => ['sort', v]),
    nasty.map((v) => ['where', v]),
    nasty.map((v) => ['page', v]),
    nasty.map((v) => ['limit', v]),
    nasty.map((v) => ['depth', v]),
    part.map(([f, , v]) => [`select[${f}]`, v]),
    part.map(([f, o, v]) => [`joins[${f}][where][${f}][${o}]`, v]),
    part.map(([f, , v]) => [`joins[${f}][sort]`, v]),
    nasty.map((v) => ['joins', v]),
    part.map(([f, , v]) => [`populate[volunteers][${f}]`, v]),
    nasty.map((v) => ['locale', v]),
    nasty.map((v) => ['draft', v]),
    nasty.map((v) => ['trash', v]),
  )
  it('is answered with 200 or 400, and shows nothing of the statement, nor does the log', async () => {
    logged.length = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('applications', 'volunteers', 'monthly-reports', 'wards'),
        fc.array(query, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (slug, parts, counted) => {
          const search = parts
            .map(([key, value]) => `${encodeURIComponent(key ?? '')}=${encodeURIComponent(value ?? '')}`)
            .join('&')
          const { status, text } = await cast.rest('GET', `/${slug}${counted ? '/count' : ''}?${search}`, {
            session: cast.sessions.operator,
          })
          expect([200, 400]).toContain(status)
          expect(text).not.toMatch(/select |from "|Failed query|syntax error|\bat .*\.js/i)
        },
      ),
      { seed: 20260131, numRuns: 400 },
    )
    expect(logged.filter((line) => /Failed query|DrizzleQuery|params:/.test(line))).toEqual([])
  })
})

describe('a refusal of the database', () => {
  it('is a sentence, without statement or values, in the answer and in the log', async () => {
    logged.length = 0
    const office = await running.payload.findByID({
      collection: 'facilities',
      id: cast.A.facility.id,
      depth: 0,
      overrideAccess: true,
    })
    const session = cast.sessions.operator
    const answers = [
      await cast.rest('POST', '/facilities', {
        session,
        body: {
          name: 'canary-name',
          officeNumber: office.officeNumber,
          serviceCode: office.serviceCode,
          address: 'canary-address',
        },
      }),
      await cast.rest('POST', '/residences', {
        session,
        body: { volunteer: cast.A.volunteer.id, ward: '431010', since: '2026-01-01', proof: 'document_seen' },
      }),
      await cast.rest('POST', '/volunteer-contacts', {
        session,
        body: { volunteer: cast.A.volunteer.id, phone: 'canary-phone' },
      }),
    ]
    for (const { body, status, text } of answers) {
      expect([400, 409]).toContain(status)
      expect(body.errors[0].message).toMatch(/[ぁ-ん]/)
      expect(text).not.toMatch(/canary|insert into|violates|_uq|\$\d/i)
    }
    expect(logged.filter((line) => /canary|insert into|Failed query/i.test(line))).toEqual([])
  })
})
