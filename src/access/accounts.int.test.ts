import type { TypedUser } from 'payload'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { type Rest, restOf, type Session } from '@/testing/rest'

let running: RunningPayload
let world: World
let rest: Rest
let admin: TypedUser
let adminSession: Session

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { startsOn: addDays(dayOf(new Date()), -10), endsOn: addDays(dayOf(new Date()), 10) })
  rest = await restOf(running.payload)
  admin = await world.staff('admin')
  adminSession = await rest.signIn(admin)
}, 120_000)
afterAll(() => running.stop())

const OTHER_PASSWORD = 'another fine battery'
const revision = async (id: string) =>
  (await running.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })).revision
const change = async (session: Session, id: string, data: Record<string, unknown>) =>
  rest('PATCH', `/users/${id}`, { session, body: { ...data, revision: await revision(id) } })
const status = async (session: Session, path: string) => (await rest('GET', path, { session })).status
const login = (email: string, password: string) => rest('POST', '/users/login', { body: { email, password } })

describe('what is taken from an account', () => {
  it('is gone with its next request: the role', async () => {
    const user = await world.staff('operator')
    const session = await rest.signIn(user)
    expect(await status(session, '/volunteers')).toBe(200)
    expect((await change(adminSession, user.id, { role: 'organizer' })).status).toBe(200)
    expect(await status(session, '/volunteers')).toBe(403)
  })

  it('is gone with its next request: everything, when it is switched off', async () => {
    const user = await world.staff('operator')
    const session = await rest.signIn(user)
    expect((await change(adminSession, user.id, { active: false })).status).toBe(200)
    for (const path of [
      '/volunteers',
      '/facilities',
      '/tasks',
      `/users/${user.id}`,
      '/payload-preferences/tasks-list',
      '/access',
    ]) {
      const answer = await rest('GET', path, { session })
      // As for a visitor: nothing, or what is published.
      expect([
        path,
        answer.status === 403 ||
          answer.status === 404 ||
          (path === '/tasks' && answer.body.docs.every(({ isPublished }: { isPublished: boolean }) => isPublished)),
      ]).toEqual([path, true])
    }
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(401)
    expect((await login(user.email, TEST_PASSWORD)).text).toBe((await login('nobody@example.jp', TEST_PASSWORD)).text)
  })

  it('is gone with its next request: a facility', async () => {
    const facility = await world.facility()
    const user = await world.staff('facility', [facility.id])
    const session = await rest.signIn(user)
    expect(await status(session, `/facilities/${facility.id}`)).toBe(200)
    expect((await change(adminSession, user.id, { facilities: [] })).status).toBe(200)
    expect(await status(session, `/facilities/${facility.id}`)).toBe(404)
  })

  it('stays gone when the person was just signing in', async () => {
    const user = await world.staff('operator')
    // Signing in checks the password for a while and then writes back the account as it was read before.
    const [signedIn] = await Promise.all([
      login(user.email, TEST_PASSWORD),
      running.ownerSql(`UPDATE users SET active = false, role = 'organizer' WHERE id = $1`, [user.id]),
    ])
    expect([200, 401, 409]).toContain(signedIn.status)
    expect(await running.adminSql('SELECT active, role::text FROM users WHERE id = $1', [user.id])).toEqual([
      { active: false, role: 'organizer' },
    ])
  })

  it('is not given back by an account written as it was before', async () => {
    const user = await world.staff('operator')
    const stale = await running.payload.db.findOne<TypedUser>({ collection: 'users', where: { id: { equals: user.id } } })
    expect((await change(adminSession, user.id, { active: false })).status).toBe(200)
    const writing = running.payload.db.updateOne({ collection: 'users', id: user.id, data: { ...stale, updatedAt: null } })
    await expect(writing).rejects.toMatchObject({ status: 409 })
    expect(await running.adminSql('SELECT active FROM users WHERE id = $1', [user.id])).toEqual([{ active: false }])
  })
})

describe('a session', () => {
  it('is over after signing out, also for who kept the cookie', async () => {
    const session = await rest.signIn(await world.staff('city'))
    expect(await status(session, '/facilities')).toBe(200)
    expect((await rest('POST', '/users/logout', { session })).status).toBe(200)
    expect(await status(session, '/facilities')).toBe(403)
  })

  it('of a resident opens nothing of the panel, in whatever way the token is sent', async () => {
    const person = await world.volunteer()
    const session = await rest.signIn(await world.account(person.id))
    const token = session?.cookie.split('=')[1] ?? ''
    const sent: Record<string, string>[] = [
      { Cookie: `payload-token=${token}`, Origin: rest.origin },
      { Authorization: `JWT ${token}` },
      { Cookie: session?.cookie ?? '', Origin: rest.origin },
    ]
    for (const headers of sent) {
      expect((await rest('GET', '/facilities', { headers })).status).toBe(403)
      expect((await rest('GET', '/access', { headers })).status).toBe(403)
      expect((await rest('GET', '/users/me', { headers })).body?.user ?? null).toBeNull()
    }
  })

  it('of nobody is made by a token with no signature, another key or no session', async () => {
    const user = await world.staff('operator')
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = { id: user.id, collection: 'users', email: user.email, sid: 'x', iat: 1, exp: 4_000_000_000 }
    const forged = [
      `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.`,
      `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${Buffer.alloc(32, 1).toString('base64url')}`,
      'x.y.z',
      '',
    ]
    for (const token of forged) {
      const ways: Record<string, string>[] = [
        { Authorization: `JWT ${token}` },
        { Authorization: `Bearer ${token}` },
        { Cookie: `payload-token=${token}`, Origin: rest.origin },
        { Cookie: `resident-token=${token}`, Origin: rest.origin },
      ]
      for (const headers of ways) expect((await rest('GET', '/volunteers', { headers })).status).toBe(403)
    }
  })
})

describe('a password', () => {
  it('is set by nobody but its owner', async () => {
    const user = await world.staff('operator')
    expect((await change(adminSession, user.id, { password: OTHER_PASSWORD })).status).toBe(403)
    const person = await world.volunteer()
    const account = await world.account(person.id)
    const operator = await rest.signIn(world.operator)
    expect(
      (
        await rest('PATCH', `/volunteer-accounts/${account.id}`, {
          session: operator,
          body: { password: OTHER_PASSWORD, revision: 1 },
        })
      ).status,
    ).toBe(403)
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(200)
  })

  it('follows the rule when it is changed or reset', async () => {
    const user = await world.staff('city')
    const session = await rest.signIn(user)
    for (const weak of ['short', 'abcdefghijk', 'passwordpassword123'.slice(0, 11), 'password1234', 'aaaaaaaaaaaaaaa']) {
      expect((await change(session, user.id, { password: weak })).status).toBe(400)
      const token = await running.payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
      expect((await rest('POST', '/users/reset-password', { body: { token, password: weak } })).status).toBe(400)
    }
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(200)
  })

  it('changed by its owner ends the older sessions, and is stored as PBKDF2', async () => {
    const user = await world.staff('city')
    const [here, elsewhere] = [await rest.signIn(user), await rest.signIn(user)]
    expect((await change(here, user.id, { password: OTHER_PASSWORD })).status).toBe(200)
    expect(await status(elsewhere, '/facilities')).toBe(403)
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(401)
    expect((await login(user.email, OTHER_PASSWORD)).status).toBe(200)
    expect(await running.adminSql('SELECT left(hash, 17) AS prefix FROM users WHERE id = $1', [user.id])).toEqual([
      { prefix: 'pbkdf2-sha256-v1:' },
    ])
  })

  it('is reset with one token once, and that ends the sessions and a lock', async () => {
    const user = await world.staff('city')
    const session = await rest.signIn(user)
    for (let tries = 0; tries < 11; tries++) await login(user.email, 'wrong horse battery')
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(401)
    const token = await running.payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
    const reset = await rest('POST', '/users/reset-password', { body: { token, password: OTHER_PASSWORD } })
    expect(reset.status).toBe(200)
    expect(reset.text).not.toMatch(/pbkdf2|"hash"|"salt"|resetPasswordToken|"token"/)
    expect(await status(session, '/facilities')).toBe(403)
    expect((await rest('POST', '/users/reset-password', { body: { token, password: TEST_PASSWORD } })).status).toBe(403)
    expect((await login(user.email, OTHER_PASSWORD)).status).toBe(200)
  })

  it('guessed at in parallel locks the account after ten', async () => {
    const user = await world.staff('city')
    await Promise.all(Array.from({ length: 12 }, () => login(user.email, 'wrong horse battery')))
    expect((await login(user.email, TEST_PASSWORD)).status).toBe(401)
  })

  it('is asked for by mail only at its owner, whatever is sent along', async () => {
    const user = await world.staff('city')
    const mails = () => running.adminSql('SELECT "to", body FROM mails')
    const before = (await mails()).length
    const injected: object[] = [
      { email: [user.email, 'evil@example.jp'] },
      { email: { equals: user.email } },
      { email: `${user.email},evil@example.jp` },
      { email: `${user.email}\r\nBcc: evil@example.jp` },
      { username: user.email },
      { email: null },
      {},
    ]
    for (const body of injected) expect([200, 400]).toContain((await rest('POST', '/users/forgot-password', { body })).status)
    expect((await mails()).slice(before)).toEqual([])
    expect(
      (
        await rest('POST', '/users/forgot-password', {
          body: { email: user.email, to: 'evil@example.jp', expiration: 1e15, disableEmail: false },
          headers: { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
        })
      ).status,
    ).toBe(200)
    const sent = (await mails()).slice(before)
    expect(sent.map(({ to }) => to)).toEqual([user.email])
    expect(String(sent[0]?.['body'])).toContain(`${rest.origin}/admin/reset/`)
    expect(String(sent[0]?.['body'])).not.toContain('evil.example')
    const [stored] = await running.adminSql(
      `SELECT reset_password_expiration < now() + interval '4 days' AS soon FROM users WHERE id = $1`,
      [user.id],
    )
    expect(stored).toEqual({ soon: true })
  })

  it.each([{ token: { like: '' } }, { token: [''] }, { token: null }, { token: '' }, {}, { token: { not_equals: 'x' } }])(
    'is not reset by %j',
    async (given) => {
      await running.payload.forgotPassword({ collection: 'users', data: { email: admin.email }, disableEmail: true })
      expect([400, 403]).toContain(
        (await rest('POST', '/users/reset-password', { body: { ...given, password: OTHER_PASSWORD } })).status,
      )
      expect(
        (await rest('POST', '/users/login', { body: { email: { equals: admin.email }, password: { not_equals: 'x' } } })).status,
      ).toBe(400)
    },
  )
})

describe('the administrators', () => {
  it('are at least one: the last one cannot leave, by their own hand or the database', async () => {
    expect((await change(adminSession, admin.id, { role: 'city' })).status).toBe(400)
    expect((await change(adminSession, admin.id, { active: false })).status).toBe(400)
    await expect(running.appSql(`UPDATE users SET active = false WHERE id = $1`, [admin.id])).rejects.toThrow('last_admin_stays')
    await expect(running.appSql(`DELETE FROM users WHERE id = $1`, [admin.id])).rejects.toThrow('last_admin_stays')
  })

  it('stay one when two leave in the same moment', async () => {
    for (let round = 0; round < 3; round++) {
      const other = await world.staff('admin')
      const otherSession = await rest.signIn(other)
      const answers = await Promise.all([
        change(adminSession, admin.id, { active: false }),
        change(otherSession, other.id, { active: false }),
      ])
      expect(answers.map((answer) => answer.status).filter((code) => code === 200).length).toBeLessThanOrEqual(1)
      for (const answer of answers) expect([200, 400, 403, 409, 503]).toContain(answer.status)
      const [{ left } = { left: 0 }] = await running.adminSql(
        `SELECT count(*)::int AS left FROM users WHERE role = 'admin' AND active`,
      )
      expect(left).toBeGreaterThanOrEqual(1)
      await running.ownerSql(`UPDATE users SET active = true WHERE id = $1`, [admin.id])
      await running.ownerSql(`UPDATE users SET active = false WHERE id = $1`, [other.id])
    }
  })
})
