import type { Subject } from '@/domain/permissions'
import { PERSONAL_FIELDS } from '@/domain/personalFields'
import { PERSON_ROLES } from '@/domain/role'
import type { Session } from '@/testing/rest'
import { type Everything, startEverything } from '@/testing/startEverything'

let running: Everything['running']
let cast: Everything['cast']
let everything: Everything['everything']
let first: Everything['first']
let revisionOf: Everything['revisionOf']

beforeAll(async () => {
  ;({ running, cast, everything, first, revisionOf } = await startEverything())
}, 120_000)
afterAll(() => running.stop())

const refused = [400, 401, 403, 404, 405]

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
      const { body, status } = await cast.rest('GET', `/${subject}?${query}`, { session })
      expect(refused).toContain(status)
      // Whoever may read the others is told in Japanese, by the name the field has for people.
      if (status === 400) expect(body.errors[0].message).toMatch(/^「[^a-z]+」では、検索も並べ替えもできません。/u)
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
          const { body, status } = await cast.rest('GET', `/applications?${query}`, { session })
          expect({ role, query, status }).toEqual({ role, query, status: 400 })
          if (query.startsWith('where') && ['name', 'kana'].includes(field))
            expect(body.errors[0].message).toMatch(/^「ボランティア」の「[^a-z]+」では、検索も並べ替えもできません。/u)
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

  it('is the account of the office that approved a facility or looked after a registration, for those it was about', async () => {
    for (const [role, subject, field] of [
      ['facility', 'facility-registrations', 'approvedBy'],
      ['resident', 'inactivity-steps', 'by'],
    ] as const) {
      const { body, status } = await cast.rest('GET', `/${subject}?limit=1&depth=1`, { session: cast.sessions[role] })
      expect([status, body.docs.length, Object.keys(body.docs[0] ?? {}).includes(field)]).toEqual([200, 1, false])
    }
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
      'notices',
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
