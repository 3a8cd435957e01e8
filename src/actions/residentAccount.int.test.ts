import { asSystem } from '@/access/actor'
import { ALLOWANCES } from '@/access/allowances'
import { residentFromToken } from '@/access/residentSession'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { requestPasswordReset } from './requestPasswordReset'
import { resetResidentPassword } from './resetResidentPassword'
import { signInResident } from './signInResident'
import { signOutResident } from './signOutResident'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

let host = 0
/** Headers from an address of their own, so that one test does not use up another's attempts. */
const elsewhere = () =>
  new Headers({ 'x-forwarded-for': `192.0.2.${++host}`, host: 'evil.example', 'x-forwarded-host': 'evil.example' })
const account = async () => world.account((await world.volunteer()).id)
const signIn = (email: string, password: string, headers = elsewhere()) =>
  signInResident(running.payload, { email, password, headers })
const NEW = 'a rather new long password'

describe('signing in', () => {
  it('gives a token that ends with signing out, wherever a copy of it lies', async () => {
    const { email } = await account()
    const outcome = await signIn(email.toUpperCase(), TEST_PASSWORD)
    if (!outcome.ok) throw new Error(outcome.refusal)
    const resident = await residentFromToken(running.payload, outcome.token)
    expect(resident).toMatchObject({ email })
    if (resident) await signOutResident(running.payload, resident)
    expect(await residentFromToken(running.payload, outcome.token)).toBeNull()
  })

  it('answers alike to a wrong password, an unknown address and an account that is switched off', async () => {
    const [open, off] = [await account(), await account()]
    await running.payload.update({
      collection: 'volunteer-accounts',
      id: off.id,
      data: { active: false },
      overrideAccess: true,
      context: asSystem,
    })
    const answers = [
      await signIn(open.email, 'not the password'),
      await signIn('nobody@example.jp', TEST_PASSWORD),
      await signIn(off.email, TEST_PASSWORD),
    ]
    expect(answers[0]).toMatchObject({ ok: false, refusal: expect.stringContaining('ログインできませんでした') })
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty('size', 1)
  })

  it('does not let staff in, and takes no staff token for a resident', async () => {
    const staff = await world.staff('operator')
    expect(await signIn(String(staff.email), TEST_PASSWORD)).toMatchObject({ ok: false })
    const { token } = await running.payload.login({
      collection: 'users',
      data: { email: String(staff.email), password: TEST_PASSWORD },
    })
    expect(await residentFromToken(running.payload, token)).toBeNull()
    expect(await residentFromToken(running.payload, 'eyJhbGciOiJub25lIn0.eyJpZCI6MX0.')).toBeNull()
  })

  it('stops one address that guesses, in all server processes, and no other', async () => {
    const headers = elsewhere()
    const { address: attempts } = ALLOWANCES['sign-in']
    const key = (await running.appSql('SELECT count(*)::int AS n FROM rate_limits'))[0]
    const answers = await Promise.all(
      Array.from({ length: attempts + 3 }, (_, n) => signIn(`guess-${n}@example.jp`, 'not the password', headers)),
    )
    expect(answers.filter((answer) => !answer.ok && answer.refusal.includes('15分ほど待って'))).toHaveLength(3)
    const rows = await running.appSql('SELECT key FROM rate_limits')
    expect(rows.length).toBeGreaterThan(Number(key?.['n']))
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|example\.jp/)
    expect(await signIn((await account()).email, TEST_PASSWORD)).toMatchObject({ ok: true })
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) =>
    requestPasswordReset(running.payload, { email, headers: elsewhere(), serverUrl: 'https://site.example' })
  const mails = () => running.appSql('SELECT "to", body FROM mails ORDER BY created_at')

  it('is answered alike for everybody, and mailed to the stored address with the address of this site', async () => {
    const { email } = await account()
    expect(await ask(` ${email.toUpperCase()} `)).toEqual({ ok: true })
    expect(await ask('nobody@example.jp')).toEqual({ ok: true })
    const sent = await mails()
    expect(sent).toHaveLength(1)
    expect(sent[0]?.['to']).toBe(email)
    expect(sent[0]?.['body']).toMatch(/^https:\/\/site\.example\/reset-password\?token=[0-9a-f]{40}$/m)
    expect(sent[0]?.['body']).not.toContain('evil.example')
  })

  it('is set anew once, by the rule for passwords, and ends every session', async () => {
    const { email } = await account()
    const old = await signIn(email, TEST_PASSWORD)
    await ask(email)
    const token = String((await mails()).find((mail) => mail['to'] === email)?.['body']).match(/token=([0-9a-f]{40})/)?.[1] ?? ''
    const reset = (password: string, given = token) =>
      resetResidentPassword(running.payload, { token: given, password, headers: elsewhere() })
    expect(await reset('short')).toMatchObject({ ok: false, refusal: expect.stringContaining('12文字以上') })
    expect(await reset(NEW, 'f'.repeat(40))).toMatchObject({ ok: false, refusal: expect.stringContaining('期限が切れている') })
    expect(await reset(NEW, '{"$ne":null}')).toMatchObject({ ok: false })
    expect(await reset(NEW)).toEqual({ ok: true })
    expect(await reset('another long password')).toMatchObject({
      ok: false,
      refusal: expect.stringContaining('すでに使われています'),
    })
    expect(old.ok && (await residentFromToken(running.payload, old.token))).toBeNull()
    expect(await signIn(email, TEST_PASSWORD)).toMatchObject({ ok: false })
    expect(await signIn(email, NEW)).toMatchObject({ ok: true })
  })
})
