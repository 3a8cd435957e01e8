import { inspect } from 'node:util'
import fc from 'fast-check'
import { SUBJECTS, type Subject } from '@/domain/permissions'
import { PERSONAL_FIELDS } from '@/domain/personalFields'
import { PERSON_ROLES } from '@/domain/role'
import { type Cast, makeCast } from '@/testing/cast'
import { everyRecord, type Prepared } from '@/testing/everyRecord'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Session } from '@/testing/rest'
import { tinyPng } from '@/testing/tinyPng'

let running: RunningPayload
let cast: Cast
let everything: Record<Subject, Prepared>
const logged: string[] = []

beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
  everything = await everyRecord(cast)
  for (const level of ['error', 'warn', 'info'] as const)
    running.payload.logger[level] = (...given: unknown[]) => void logged.push(inspect(given, { depth: 12 }))
}, 120_000)
afterAll(() => running.stop())

const first = (subject: Subject, index = 0): string => everything[subject].records[index]?.id ?? ''
const refused = [400, 401, 403, 404, 405]
const revisionOf = async (collection: Subject, id: string) =>
  ((await running.payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as { revision?: number }).revision

describe('a foreign page', () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://localhost:3000.evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
    { Origin: 'https://evil.example', 'X-Forwarded-Host': 'localhost:3000', 'X-Forwarded-Proto': 'http' },
    { Origin: 'https://evil.example', 'x-middleware-subrequest': 'src/middleware:src/middleware:src/middleware' },
  ]
  it.each(foreign)('does not act with the cookie of whoever visits it: %j', async (headers) => {
    for (const who of ['operator', 'resident'] as const) {
      // What `session` would add, but with the other page's headers instead of our origin.
      const cookie = cast.sessions[who]?.cookie ?? ''
      const answer = await cast.rest('PATCH', `/volunteers/${cast.A.volunteer.id}`, {
        headers: { ...headers, Cookie: cookie },
        body: { motive: 'よそから', revision: await revisionOf('volunteers', cast.A.volunteer.id) },
      })
      expect([401, 403]).toContain(answer.status)
      expect((await cast.rest('GET', '/volunteers', { headers: { ...headers, Cookie: cookie } })).status).toBe(403)
    }
    for (const path of ['/import-facilities/preview', '/import-facilities/commit']) {
      expect(
        (await cast.rest('POST', path, { headers: { ...headers, Cookie: cast.sessions.operator?.cookie ?? '' }, body: 'x' }))
          .status,
      ).toBe(403)
    }
  })

  it('gets no permission to read answers', async () => {
    for (const method of ['OPTIONS', 'GET']) {
      const { headers } = await cast.rest(method, '/volunteers', { headers: { Origin: 'https://evil.example' } })
      expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
      expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
    }
  })
})

describe('a GET', () => {
  it('changes nothing, whatever it asks or pretends to be', async () => {
    const count = () =>
      running.adminSql(
        `SELECT (SELECT count(*) FROM tasks) AS tasks, (SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM users t) AS users`,
      )
    const before = await count()
    for (const path of [
      '/tasks?_method=POST',
      '/users/logout',
      '/users/refresh-token',
      '/users/forgot-password?email=a@example.jp',
      '/users/first-register',
      `/users/${cast.staff.city.id}?role=admin`,
    ]) {
      await cast.rest('GET', path, {
        session: cast.sessions.operator,
        headers: { 'X-HTTP-Method-Override': 'DELETE', 'X-Payload-HTTP-Method-Override': 'DELETE' },
      })
    }
    expect(await count()).toEqual(before)
    expect((await cast.rest('GET', '/users/me', { session: cast.sessions.operator })).body.user.id).toBe(cast.staff.operator.id)
  })
})

describe('what the framework brings along', () => {
  const closed: [string, string][] = [
    ['GET', '/graphql'],
    ['POST', '/graphql'],
    ['GET', '/graphql-playground'],
    ['GET', '/og'],
    ['POST', '/mcp'],
    ['GET', '/mcp'],
    ['POST', '/reorder'],
    ['GET', '/payload-jobs'],
    ['GET', '/payload-jobs/run'],
    ['POST', '/payload-jobs/run'],
    ['GET', '/payload-jobs/handle-schedules'],
    ['POST', '/payload-jobs'],
    ['GET', '/payload-kv'],
    ['GET', '/payload-migrations'],
    ['GET', '/payload-locked-documents'],
    ['POST', '/payload-locked-documents'],
    ['DELETE', '/payload-locked-documents'],
    ['GET', '/payload-query-presets'],
    ['POST', '/users/first-register'],
    ['GET', '/users/init'],
    ['POST', '/users/verify/abc'],
    ...['login', 'logout', 'refresh-token', 'forgot-password', 'reset-password', 'unlock', 'first-register', 'verify/abc'].map(
      (path): [string, string] => ['POST', `/volunteer-accounts/${path}`],
    ),
    ['GET', '/volunteer-accounts/me'],
    ['GET', '/volunteer-accounts/init'],
    ...SUBJECTS.map((slug): [string, string] => ['POST', `/${slug}/00000000-0000-7000-8000-000000000000/duplicate`]),
  ]
  it.each(closed)('%s %s is not there, for anybody', async (method, path) => {
    for (const role of PERSON_ROLES) {
      const { status } = await cast.rest(method, path, {
        session: cast.sessions[role],
        ...(method === 'GET' ? {} : { body: { email: 'new@example.jp', password: 'correct horse battery', role: 'admin' } }),
      })
      expect({ role, closed: status === 404 || status === 501 }).toEqual({ role, closed: true })
    }
  })

  it('tells nobody but staff which fields there are', async () => {
    for (const session of [cast.sessions.visitor, cast.sessions.resident])
      expect((await cast.rest('GET', '/access', { session })).status).toBe(403)
    expect((await cast.rest('GET', '/access', { session: cast.sessions.city })).status).toBe(200)
  })

  it('keeps preferences to staff, each their own', async () => {
    const [mine, theirs] = [cast.sessions.operator, cast.sessions.city]
    expect(
      (
        await cast.rest('POST', '/payload-preferences/tasks-list', {
          session: mine,
          body: { value: { limit: 50, secret: 'canary-preference' } },
        })
      ).status,
    ).toBe(200)
    expect((await cast.rest('GET', '/payload-preferences/tasks-list', { session: theirs })).text).not.toContain(
      'canary-preference',
    )
    await cast.rest('DELETE', '/payload-preferences/tasks-list', { session: theirs })
    expect((await cast.rest('GET', '/payload-preferences/tasks-list', { session: mine })).text).toContain('canary-preference')
    for (const session of [cast.sessions.resident, cast.sessions.visitor]) {
      for (const method of ['GET', 'POST', 'DELETE'])
        expect(
          (
            await cast.rest(method, '/payload-preferences/tasks-list', {
              session,
              ...(method === 'POST' ? { body: { value: 1 } } : {}),
            })
          ).status,
        ).toBe(403)
    }
    expect((await cast.rest('GET', '/payload-preferences', { session: theirs })).text).not.toContain('canary-preference')
  })

  it('unlocks no account for anybody', async () => {
    for (const role of PERSON_ROLES) {
      expect(
        (await cast.rest('POST', '/users/unlock', { session: cast.sessions[role], body: { email: cast.staff.city.email } }))
          .status,
      ).toBe(403)
    }
  })

  it('holds no field for an API key', () => {
    for (const { auth, flattenedFields } of running.payload.config.collections) {
      if (auth) expect(auth.useAPIKey ?? false).toBe(false)
      expect(flattenedFields.map(({ name }) => name).filter((name) => /api_?key/i.test(name))).toEqual([])
    }
  })
})

describe('how much one may ask for', () => {
  it.each(['limit=0', 'limit=-1', 'limit=abc', 'pagination=false', 'pagination=false&limit=0', 'limit='])(
    '%s is ten',
    async (query) => {
      const { body } = await cast.rest('GET', `/users?${query}`, { session: cast.sessions.admin })
      expect(body).toMatchObject({ limit: 10 })
    },
  )
  it.each(['limit=1e6', 'limit=100000', 'limit=201&pagination=false'])('%s is two hundred', async (query) => {
    expect((await cast.rest('GET', `/users?${query}`, { session: cast.sessions.admin })).body.limit).toBe(200)
  })
  it('bounds a search sent as POST the same', async () => {
    const { body } = await cast.rest('POST', '/users', {
      session: cast.sessions.admin,
      headers: { 'X-Payload-HTTP-Method-Override': 'GET', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'limit=0&depth=99',
    })
    expect(body.limit).toBe(10)
  })
  it('goes one relation deep, not 99', async () => {
    const { body } = await cast.rest('GET', `/applications/${first('applications')}?depth=99`, {
      session: cast.sessions.operator,
    })
    expect(body.slot.id).toBe(first('slots'))
    expect(typeof body.slot.task).toBe('string')
  })
  it('refuses a filter through two relations and a sort through one', async () => {
    for (const query of ['where[task.facility.name][like]=x', 'sort=volunteer.number', 'sort=-task.title']) {
      expect((await cast.rest('GET', `/applications?${query}`, { session: cast.sessions.operator })).status).toBe(400)
    }
  })
})

/** Every field with an account's secrets, and every personal field a role may not read. */
const SECRETS = [
  'hash',
  'salt',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'loginAttempts',
  'lockUntil',
  'sessions.id',
  'password',
]
const closedFields = PERSON_ROLES.flatMap((role) =>
  Object.entries(PERSONAL_FIELDS).flatMap(([subject, fields]) =>
    Object.entries(fields)
      .filter(([, readers]) => !readers.includes(role))
      .map(([field]) => [role, subject as Subject, field] as const),
  ),
)

describe('a closed field', () => {
  it.each(closedFields)('is not shown to %s in %s: %s, nor searched, nor sorted by', async (role, subject, field) => {
    const session = cast.sessions[role]
    const id = first(subject)
    for (const query of [
      '',
      `?select[${field}]=true`,
      '?depth=99',
      '?showHiddenFields=true',
      `?populate[${subject}][${field}]=true`,
    ]) {
      const { body } = await cast.rest('GET', `/${subject}/${id}${query}`, { session })
      expect(Object.keys(body ?? {})).not.toContain(field)
    }
    for (const query of [
      `where[${field}][like]=a`,
      `where[or][0][and][0][${field}][exists]=true`,
      `where[AND][0][${field}][equals]=a`,
      `sort=${field}`,
      `sort=-${field}`,
    ]) {
      expect(refused).toContain((await cast.rest('GET', `/${subject}?${query}`, { session })).status)
      if (!query.startsWith('sort'))
        expect(refused).toContain((await cast.rest('GET', `/${subject}/count?${query}`, { session })).status)
    }
  })

  it('of a person is not reached from an application, by those who may not read people', async () => {
    for (const role of ['city', 'facility'] as const) {
      const session = cast.sessions[role]
      for (const field of ['name', 'kana', 'phone', 'email']) {
        for (const query of [
          `where[volunteer.${field}][like]=a`,
          `where[volunteer__${field}][like]=a`,
          `sort=volunteer.${field}`,
        ]) {
          expect({ role, query, status: (await cast.rest('GET', `/applications?${query}`, { session })).status }).toEqual({
            role,
            query,
            status: 400,
          })
        }
      }
      const { text } = await cast.rest('GET', '/applications?depth=2&populate[volunteers][name]=true&select[volunteer]=true', {
        session,
      })
      expect(text).not.toContain(cast.A.volunteer.name)
      expect(text).not.toContain('クマモト')
    }
  })

  it.each(SECRETS)('%s of an account is shown, searched and sorted by nobody', async (field) => {
    for (const [slug, session] of [
      ['users', cast.sessions.admin],
      ['users', cast.sessions.operator],
      ['volunteer-accounts', cast.sessions.operator],
    ] as [Subject, Session][]) {
      const list = await cast.rest('GET', `/${slug}?limit=100&showHiddenFields=true&select[${field}]=true&depth=2`, { session })
      expect(list.text).not.toMatch(/pbkdf2|"hash"|"salt"|"resetPasswordToken"|"loginAttempts"/)
      expect((await cast.rest('GET', `/${slug}?where[${field}][exists]=true`, { session })).status).toBe(400)
      const [sorted, back] = [
        await cast.rest('GET', `/${slug}?sort=${field}`, { session }),
        await cast.rest('GET', `/${slug}?sort=-${field}`, { session }),
      ]
      if (sorted.status === 200) expect(sorted.body.docs).toEqual(back.body.docs)
      else expect([sorted.status, back.status]).toEqual([400, 400])
    }
    expect(
      (
        await cast.rest('GET', `/facility-registrations?where[approvedBy.${field}][exists]=true`, {
          session: cast.sessions.operator,
        })
      ).status,
    ).toBe(400)
  })

  it('of a mail is its text: a link in it may open an account', async () => {
    const { body, status } = await cast.rest('GET', `/mails/${first('mails')}`, { session: cast.sessions.operator })
    expect(status).toBe(200)
    expect(Object.keys(body)).not.toContain('body')
    expect((await cast.rest('GET', '/mails?where[body][like]=token', { session: cast.sessions.operator })).status).toBe(400)
  })

  it('of an account of our own comes with no more than these', async () => {
    const { body } = await cast.rest('GET', '/users/me', { session: cast.sessions.city })
    const known = [
      'id',
      'name',
      'email',
      'role',
      'facilities',
      'active',
      'revision',
      'updatedAt',
      'createdAt',
      'sessions',
      'collection',
      '_strategy',
    ]
    expect(Object.keys(body.user).filter((key) => !known.includes(key))).toEqual([])
    const refreshed = await cast.rest('POST', '/users/refresh-token', { session: cast.sessions.city })
    expect(
      Object.keys(refreshed.body).filter(
        (key) => !['message', 'exp', 'user', 'setCookie', 'collection', 'strategy'].includes(key),
      ),
    ).toEqual([])
    expect(Object.keys(refreshed.body.user).filter((key) => !known.includes(key))).toEqual([])
    expect(refreshed.text).not.toContain('"token"')
  })
})

describe('a facility', () => {
  const other = () => cast.B.facility.id
  it('makes nothing for another facility, by whatever way the other one is named', async () => {
    const session = cast.sessions.facility
    const task = { title: '配膳', category: 'meal_support', description: '配膳です。' }
    for (const facility of [
      other(),
      { id: other() },
      [other()],
      { id: other(), value: cast.A.facility.id },
      { relationTo: 'facilities', value: other() },
    ]) {
      expect([400, 403]).toContain((await cast.rest('POST', '/tasks', { session, body: { ...task, facility } })).status)
    }
    const when = { startsAt: '2030-01-01T01:00:00Z', endsAt: '2030-01-01T02:00:00Z', capacity: 1 }
    for (const task of everything.tasks.records.filter(({ facility }) => facility === 'B')) {
      for (const given of [{ task: task.id }, { task: task.id, facility: cast.A.facility.id }, { task: { id: task.id } }]) {
        expect([400, 403]).toContain((await cast.rest('POST', '/slots', { session, body: { ...when, ...given } })).status)
      }
    }
  })
  it('cannot hand a record of its own to another facility', async () => {
    const session = cast.sessions.facility
    const [task, slot] = [first('tasks'), first('slots')]
    const foreign = everything.tasks.records.find(({ facility }) => facility === 'B')?.id
    const moved = await cast.rest('PATCH', `/tasks/${task}?depth=0`, {
      session,
      body: { facility: other(), revision: await revisionOf('tasks', task) },
    })
    expect(moved.body.doc.facility).toBe(cast.A.facility.id)
    const slotMoved = await cast.rest('PATCH', `/slots/${slot}?depth=0`, {
      session,
      body: { task: foreign, facility: other(), revision: await revisionOf('slots', slot) },
    })
    expect(slotMoved.body.doc).toMatchObject({ facility: cast.A.facility.id, task })
  })
  it('without any facility sees none', async () => {
    const lost = await cast.rest.signIn(await cast.world.staff('facility', []))
    for (const slug of ['facilities', 'tasks', 'slots', 'applications', 'application-events', 'facility-registrations']) {
      expect((await cast.rest('GET', `/${slug}`, { session: lost })).body).toMatchObject({ docs: [], totalDocs: 0 })
    }
  })
  it('finds nothing of another one through a filter or a relation', async () => {
    const session = cast.sessions.facility
    for (const slug of ['tasks', 'slots', 'applications', 'application-events'] as const) {
      const { text } = await cast.rest('GET', `/${slug}?where[facility][equals]=${other()}&depth=2`, { session })
      expect(JSON.parse(text).totalDocs).toBe(0)
      expect((await cast.rest('GET', `/${slug}?depth=2&limit=200`, { session })).text).not.toContain(cast.B.facility.name)
    }
  })
})

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

describe('an upload', () => {
  const form = (name: string, type: string, data: string | Uint8Array, record: object = { alt: '写真' }) => {
    const sent = new FormData()
    sent.append('file', new Blob([typeof data === 'string' ? data : new Uint8Array(data)], { type }), name)
    sent.append('_payload', JSON.stringify(record))
    return sent
  }
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['x.svg', 'image/svg+xml', SVG],
    ['x.png', 'image/png', SVG],
    ['x.xml', 'application/xml', '<?xml version="1.0"?><a/>'],
    ['x.html', 'text/html', '<script>alert(1)</script>'],
    ['x.png', 'image/png', '<html><script>alert(1)</script></html>'],
    ['x.png', 'image/png', 'MZ\u0090\u0000'],
    ['x.pdf', 'application/pdf', '%PDF-1.7'],
    ['x.png.svg', 'image/svg+xml', SVG],
  ])('%s sent as %s is refused when it is no picture', async (name, type, data) => {
    expect((await cast.rest('POST', '/media', { session: cast.sessions.operator, body: form(name, type, data) })).status).toBe(
      400,
    )
  })
  it('keeps a harmless name inside its folder', async () => {
    for (const name of ['../../../etc/passwd.png', '..\\..\\x.png', 'a\u202Egnp.png', 'a\r\nb.png', 'x\u0000.png']) {
      const { body, status } = await cast.rest('POST', '/media', {
        session: cast.sessions.operator,
        body: form(name, 'image/png', tinyPng),
      })
      if (status === 201) expect(body.doc.filename).toMatch(/^[\w-]+\.png$/)
      else expect(status).toBe(400)
    }
  })
  it('above the limit is 413, not cut off', async () => {
    const { status } = await cast.rest('POST', '/media', {
      session: cast.sessions.operator,
      body: form('big.png', 'image/png', new Uint8Array(9 * 1024 * 1024)),
    })
    expect(status).toBe(413)
  })
  it('never comes from another address', async () => {
    logged.length = 0
    for (const url of [
      'http://169.254.169.254/x.png',
      'http://127.0.0.1:1/x.png',
      'http://[::ffff:127.0.0.1]/x.png',
      'https://example.com/x.png',
      'file:///etc/passwd',
    ]) {
      expect(
        (await cast.rest('POST', '/media', { session: cast.sessions.operator, body: { alt: '写真', url, filename: 'x.png' } }))
          .status,
      ).toBe(400)
      expect(
        (
          await cast.rest('GET', `/media/paste-url/${first('media')}?src=${encodeURIComponent(url)}`, {
            session: cast.sessions.operator,
          })
        ).status,
      ).toBe(400)
    }
    expect(logged.filter((line) => line.includes('fetch'))).toEqual([])
  })
  it('that is not public is served to nobody outside, and with a type that runs nothing', async () => {
    const { filename } = await running.payload.findByID({ collection: 'media', id: first('media', 1), overrideAccess: true })
    for (const role of ['visitor', 'resident', 'facility'] as const)
      expect((await cast.rest('GET', `/media/file/${filename}`, { session: cast.sessions[role] })).status).toBe(403)
    const served = await cast.rest('GET', `/media/file/${filename}`, { session: cast.sessions.operator })
    expect([
      served.headers.get('Content-Type'),
      served.headers.get('X-Content-Type-Options'),
      served.headers.get('Content-Security-Policy'),
    ]).toEqual(['image/png', 'nosniff', "default-src 'none'"])
    for (const path of ['..%2f..%2fpackage.json', '%2e%2e%2f%2e%2e%2fpackage.json', '..%5c..%5cpackage.json']) {
      expect(refused).toContain((await cast.rest('GET', `/media/file/${path}`, { session: cast.sessions.operator })).status)
    }
  })
  it('that is not there is not found, whatever its name', async () => {
    const names = ['missing.png', 'a%00.png', 'a'.repeat(300), '%2Fetc%2Fpasswd', '%2Fetc%2Fnothing', '%F0%9F%8D%9A.png']
    for (const name of names) {
      const { body, status } = await cast.rest('GET', `/media/file/${name}`, { session: cast.sessions.operator })
      expect([name, status, body?.errors?.[0]?.message]).toEqual([name, 404, '見つかりません。'])
      expect([400, 403]).toContain((await cast.rest('GET', `/media/file/${name}`)).status)
    }
  })
  it('with a boundary of 64 kB is answered, and refused', async () => {
    const boundary = 'a'.repeat(64 * 1024)
    const { status } = await cast.rest('POST', '/media', {
      session: cast.sessions.operator,
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}${' '.repeat(1024)}` },
      body: 'x',
    })
    expect([400, 403, 413]).toContain(status)
  })
})
