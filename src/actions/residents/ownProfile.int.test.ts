import type { TypedUser } from 'payload'
import { residentFromToken } from '@/access/residentSession'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { proofCheckTexts } from '@/glossary/proofCheck'
import { accessRefusals } from '@/glossary/refusals'
import { proofsToCheck } from '@/queries/proofsToCheck'
import { registeredResidents } from '@/queries/registeredResidents'
import { makeWorld, TEST_PASSWORD, WARD_IDS, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { closeMonth } from '../closeMonth'
import { monthlyFiguresOf } from '../drawMonthlyReport'
import { requestPasswordReset } from '../requestPasswordReset'
import { signInResident } from '../signInResident'
import { confirmEmailChange, requestEmailChange } from './changeOwnEmail'
import { changeOwnPassword } from './changeOwnPassword'
import { changeOwnPhone, changeOwnProfile } from './changeOwnProfile'
import { checkProof, type HomeAnswer } from './checkProof'
import { moveHome } from './moveHome'
import { ownProfile } from './ownProfile'

let running: RunningPayload
let world: World
const now = at('2026-01-15', '10:00')

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  await running.adminSql('INSERT INTO postal_areas (id, postal_code, ward_id, town) VALUES (gen_random_uuid(), $1, $2, $3)', [
    '8620901',
    WARD_IDS.higashi,
    '東町',
  ])
}, 120_000)
afterAll(() => running.stop())

const somebody = async (): Promise<{ resident: TypedUser; volunteer: string; email: string }> => {
  const { id } = await world.volunteer()
  await running.payload.create({
    collection: 'volunteer-contacts',
    data: { volunteer: id, phone: '096-355-0000', birthDate: '1960-05-01' } as never,
    overrideAccess: true,
  })
  const resident = await world.account(id)
  return { resident, volunteer: id, email: String(resident.email) }
}
const profileOf = ({ resident, volunteer }: { resident: TypedUser; volunteer: string }) =>
  ownProfile(running.payload, { resident, volunteer, now })
const signIn = (email: string, password: string) => signInResident(running.payload, { email, password, headers: new Headers() })
const lastMail = async (to: string): Promise<string> =>
  String(
    (await running.adminSql('SELECT body FROM mails WHERE "to" = $1 ORDER BY created_at DESC LIMIT 1', [to]))[0]?.['body'] ?? '',
  )

describe('the own profile', () => {
  it('is seen whole by the person and by no other resident', async () => {
    const [one, other] = [await somebody(), await somebody()]
    const profile = await profileOf(one)
    expect(profile).toMatchObject({
      person: { kana: 'クマモト ハナコ' },
      contact: { phone: '096-355-0000', birthDate: '1960-05-01' },
      home: { ward: { name: '中央区' } },
      verified: true,
      guardianMissing: false,
    })
    expect(await refusalOfCall(profileOf({ resident: other.resident, volunteer: one.volunteer }))).not.toBe('no refusal')
  })

  it('is changed by the person, with what is wrong by field and nothing overwritten unseen', async () => {
    const person = await somebody()
    const { contact, person: before } = await profileOf(person)
    const about = { displayName: 'はな', experience: 'worked', motives: ['health', 'health', 'skills'], motive: '元気なうちに' }
    const change = (given: object, revision = Number(before.revision)) =>
      changeOwnProfile(running.payload, { resident: person.resident, revision, about: { ...about, ...given } })
    expect(await change({ displayName: ' ', motives: ['x'] })).toEqual({
      ok: false,
      faults: { displayName: 'required', motives: 'choose' },
    })
    expect(await change({})).toEqual({ ok: true })
    expect(await change({})).toEqual({ ok: false, refusal: accessRefusals.revisionStale })
    const phone = (number: string, resident = person.resident) =>
      changeOwnPhone(running.payload, {
        resident,
        contact: contact?.id ?? '',
        phone: number,
        revision: Number(contact?.revision),
      })
    expect(await phone('12')).toEqual({ ok: false, faults: { phone: 'not_a_phone' } })
    expect(await phone('096-000-1111', (await somebody()).resident)).toMatchObject({ ok: false })
    expect(await phone('090-1234-5678')).toEqual({ ok: true })
    expect(await profileOf(person)).toMatchObject({
      person: { displayName: 'はな', experience: 'worked', motives: ['health', 'skills'], motive: '元気なうちに' },
      contact: { phone: '090-1234-5678', birthDate: '1960-05-01' },
    })
  })
})

describe('a move', () => {
  const KOSHI = { postalCode: '861-1100', ward: 'outside', municipalityName: '合志市', address: '合志市1' }
  const EAST = { postalCode: '862-0901', ward: '', municipalityName: '', address: '東区東町3丁目' }
  type Person = Awaited<ReturnType<typeof somebody>>
  const move = async (person: Person, given: object, seen?: string | null) => {
    const { newest } = await profileOf(person)
    const told = { ...EAST, since: '2026-01-10', plannedProof: 'mail_reached' as const, ...given }
    return moveHome(running.payload, { resident: person.resident, seen: seen === undefined ? newest : seen, now, move: told })
  }
  const MONTHS = ['2025-11', '2025-12', '2026-01'] as const
  const counted = async () =>
    (await registeredResidents(databaseOf(running.payload), { months: MONTHS, scope: { kind: 'all' } })).map(
      ({ closing }) => closing,
    )
  const homesOf = async (person: Person) =>
    (await profileOf(person)).homes.map(({ since, standing, until, ward }) => [
      ward && typeof ward === 'object' ? ward.name : '市外',
      since,
      until ?? null,
      standing,
    ])
  const waitingOf = async ({ volunteer }: Person) =>
    (await proofsToCheck(databaseOf(running.payload), { limit: 200 })).proofs.filter((each) => each.volunteer === volunteer)
  const answer = async (person: Person, how: HomeAnswer, since?: string, by = world.operator) => {
    const waiting = await waitingOf(person)
    const { residence = '', revision = 0 } = waiting.find((each) => each.since === since) ?? waiting[0] ?? {}
    return refusalOfCall(checkProof(running.payload, { residence, revision, answer: how, by, now }))
  }

  it('is told by the day, once, and changes nothing until the office has looked', async () => {
    const person = await somebody()
    const { newest } = await profileOf(person)
    const before = await counted()
    expect(await move(person, { since: '2026-01-16' })).toEqual({ ok: false, faults: { since: 'in_future' } })
    expect(await move(person, { since: '2020-01-01' })).toEqual({ ok: false, faults: { since: 'before_last_move' } })
    expect(await move(person, { ward: WARD_IDS.chuo })).toEqual({ ok: false, faults: { ward: 'ward_differs' } })
    const answers = await Promise.allSettled([move(person, {}, newest), move(person, {}, newest)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await refusalOfCall(move(person, {}, newest))).toBe(accessRefusals.revisionStale)
    expect(await homesOf(person)).toEqual([
      ['東区', '2026-01-10', null, 'reported'],
      ['中央区', '2020-01-01', null, 'stands'],
    ])
    expect(await profileOf(person)).toMatchObject({
      verified: true,
      home: { ward: { name: '中央区' } },
      reported: { ward: { name: '東区' }, proof: 'self_declared', plannedProof: 'mail_reached' },
      contact: { postalCode: '8620901', address: '東区東町3丁目' },
    })
    expect(await counted()).toEqual(before)
  })

  it('within the city takes nobody out of the figure, before and after the office has looked', async () => {
    const person = await somebody()
    const before = await counted()
    expect(await move(person, { since: '2025-11-20' })).toEqual({ ok: true })
    expect(await counted()).toEqual(before)
    expect(await answer(person, 'document_seen', undefined, await world.staff('city'))).toBe(proofCheckTexts.notYours)
    expect(await answer(person, 'self_declared')).toBe(proofCheckTexts.needsProof)
    expect(await answer(person, 'document_seen')).toBe('no refusal')
    expect(await homesOf(person)).toEqual([
      ['東区', '2025-11-20', null, 'stands'],
      ['中央区', '2020-01-01', '2025-11-19', 'stands'],
    ])
    expect(await counted()).toEqual(before)
    expect(await waitingOf(person)).toEqual([])
  })

  it('is told twice, and the office looks at the later one first', async () => {
    const person = await somebody()
    const before = await counted()
    await move(person, { since: '2025-12-01' })
    await move(person, { ...KOSHI, since: '2026-01-05' })
    expect((await waitingOf(person)).map(({ inCity, place, reported }) => [place, inCity, reported])).toEqual([
      ['東区', true, true],
      ['合志市', false, true],
    ])
    expect(await counted()).toEqual(before)
    expect(await answer(person, 'self_declared', '2026-01-05')).toBe('no refusal')
    expect(await counted()).toEqual(before.map((count, index) => (index === 2 ? count - 1 : count)))
    expect(await answer(person, 'mail_reached', '2025-12-01')).toBe('no refusal')
    expect(await homesOf(person)).toEqual([
      ['市外', '2026-01-05', null, 'stands'],
      ['東区', '2025-12-01', '2026-01-04', 'stands'],
      ['中央区', '2020-01-01', '2025-11-30', 'stands'],
    ])
  })

  it('that was told by mistake is set aside, and may be told again', async () => {
    const person = await somebody()
    await move(person, { since: '2026-01-12' })
    expect(await answer(person, 'set_aside')).toBe('no refusal')
    expect(await homesOf(person)).toEqual([
      ['東区', '2026-01-12', null, 'set_aside'],
      ['中央区', '2020-01-01', null, 'stands'],
    ])
    expect(await move(person, { since: '2026-01-11' })).toEqual({ ok: true })
    const [reported] = (await profileOf(person)).homes.filter(({ standing }) => standing === 'reported')
    const set = (words: string) => running.appSql(`UPDATE residences SET ${words} WHERE id = $1`, [reported?.id])
    await expect(set(`proof = 'document_seen'`)).rejects.toThrow('residence_reported_is_said')
    await expect(set(`standing = 'stands'`)).rejects.toThrow('residences_no_overlap')
    await set(`standing = 'set_aside'`)
    await expect(set(`standing = 'stands'`)).rejects.toThrow('residence_standing_final')
  })

  it('out of the city within a reported month shows as a correction once the office has taken it, and not before', async () => {
    const person = await somebody()
    const { programme, operator } = world
    await closeMonth(running.payload, { programmeId: programme.id, month: '2025-12', by: operator, clock: () => now })
    const correction = async () =>
      (await monthlyFiguresOf(running.payload, { programmeId: programme.id, month: '2026-01', now })).figures.figures.find(
        ({ figure }) => figure === 'residents',
      )?.correction
    expect(await move(person, { ...KOSHI, since: '2025-12-20' })).toEqual({ ok: true })
    expect(await correction()).toBe(0)
    expect(await answer(person, 'self_declared')).toBe('no refusal')
    expect(await correction()).toBe(-1)
  })
})

describe('the e-mail address to sign in with', () => {
  const ask = (resident: TypedUser, email: string) => requestEmailChange(running.payload, { resident, email, now })
  const tokenTo = async (email: string): Promise<string> =>
    (await lastMail(email)).match(/(?<=confirm-email\?token=)[0-9a-f]{40}/)?.[0] ?? ''
  const confirm = (token: string, when = now) => confirmEmailChange(running.payload, { token, now: when })

  it('changes when the new one has answered, and the old one is told', async () => {
    const person = await somebody()
    await ask(person.resident, 'atarashii@example.jp')
    expect((await signIn(person.email, TEST_PASSWORD)).ok).toBe(true)
    const token = await tokenTo('atarashii@example.jp')
    const answers = await Promise.all([refusalOfCall(confirm(token)), refusalOfCall(confirm(token))])
    expect(answers).toEqual(['no refusal', 'no refusal'])
    expect((await signIn(person.email, TEST_PASSWORD)).ok).toBe(false)
    expect((await signIn('atarashii@example.jp', TEST_PASSWORD)).ok).toBe(true)
    expect(await lastMail(person.email)).toContain('別のアドレスに変更されました')
    expect((await profileOf(person)).contact).toMatchObject({ email: 'atarashii@example.jp' })
  })

  it('leaves nothing open to whoever reads the old one: no link asked for there, and no session', async () => {
    const person = await somebody()
    const account = () =>
      running.adminSql(
        `SELECT reset_password_token AS link, (SELECT count(*)::int FROM volunteer_accounts_sessions s WHERE s._parent_id = a.id) AS sessions
           FROM volunteer_accounts a WHERE a.id = $1`,
        [person.resident.id],
      )
    await ask(person.resident, 'hikkoshi@example.jp')
    expect((await signIn(person.email, TEST_PASSWORD)).ok).toBe(true)
    await requestPasswordReset(running.payload, { email: person.email, headers: new Headers(), serverUrl: 'http://localhost' })
    const [before] = await account()
    expect(before).toMatchObject({ link: expect.any(String), sessions: expect.any(Number) })
    expect(Number(before?.['sessions'])).toBeGreaterThan(0)
    await confirm(await tokenTo('hikkoshi@example.jp'))
    expect(await account()).toEqual([{ link: null, sessions: 0 }])
  })

  it('is not taken from somebody else: they get a mail, and no link', async () => {
    const [one, other] = [await somebody(), await somebody()]
    await ask(one.resident, other.email)
    expect(await tokenTo(other.email)).toBe('')
    expect(await lastMail(other.email)).toContain('すでに登録されています')
  })

  it('is refused with a link that ended, was replaced by another, or came to an address that was taken meanwhile', async () => {
    const person = await somebody()
    await ask(person.resident, 'first-wish@example.jp')
    const replaced = await tokenTo('first-wish@example.jp')
    await ask(person.resident, 'second-wish@example.jp')
    const token = await tokenTo('second-wish@example.jp')
    for (const call of [
      confirm(replaced),
      confirm(''),
      confirm('f'.repeat(40)),
      confirm(token, new Date(now.getTime() + 25 * 3_600_000)),
    ])
      expect(await refusalOfCall(call)).toBe(texts.changeOver)
    const other = await somebody()
    await running.adminSql('UPDATE volunteer_accounts SET email = $2 WHERE id = $1', [
      other.resident.id,
      'second-wish@example.jp',
    ])
    expect(await refusalOfCall(confirm(token))).toBe(texts.changeOver)
  })
})

describe('the own password', () => {
  it('follows the rule, ends every session, and is told to the owner of the address', async () => {
    const { email, resident } = await somebody()
    const before = await signIn(email, TEST_PASSWORD)
    const change = (password: string) => changeOwnPassword(running.payload, { resident, password, now })
    expect(await change('short')).toMatchObject({ ok: false, refusal: expect.stringContaining('12文字以上') })
    expect(await change('a rather new long password')).toEqual({ ok: true })
    expect(before.ok && (await residentFromToken(running.payload, before.token))).toBeNull()
    expect((await signIn(email, TEST_PASSWORD)).ok).toBe(false)
    expect((await signIn(email, 'a rather new long password')).ok).toBe(true)
    expect(await lastMail(email)).toContain('パスワードが変更されました')
  })
})
