import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { addDays, at, type Day } from '@/domain/calendar/jst'
import { applicationRefusals } from '@/glossary/refusals'
import { inactivityRefusals } from '@/glossary/inactivity'
import { inactivePeople } from '@/queries/inactivePeople'
import { invitable } from '@/queries/invitable'
import { recommendedSlots } from '@/queries/recommendedSlots'
import { registeredResidents } from '@/queries/registeredResidents'
import { makeWorld, TEST_PASSWORD, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { sentenceOf } from '../outcome'
import { signInResident } from '../signInResident'
import { letGo } from '../residents/letGo'
import { decideInactivity } from './decideInactivity'
import { rememberSignIn } from './rememberSignIn'
import { watchInactivity } from './watchInactivity'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

/** Registered a year and a day before the warning, and never seen since. */
const registeredAt = at('2025-01-10', '10:00')
const warnedOn = '2026-01-10'
const archivedOn = '2026-02-10'
const watch = (day: Day, time = '10:00') => watchInactivity(running.payload, at(day, time))

async function person({ account = true } = {}) {
  const volunteer = await world.volunteer({ registeredAt })
  const resident = account ? await world.account(volunteer.id) : null
  return { id: volunteer.id, resident, email: resident?.email as string }
}
const archivedAt = async (id: string) =>
  (await running.appSql('SELECT archived_at FROM volunteers WHERE id = $1', [id]))[0]?.['archived_at'] ?? null
const log = async (id: string) =>
  (
    await running.appSql(
      'SELECT step::text, by_role::text, due_on, reason FROM inactivity_steps WHERE volunteer_id = $1 ORDER BY at',
      [id],
    )
  ).map(({ by_role, due_on, reason, step }) => [step, by_role, due_on, reason])
const letters = async (id: string) =>
  (
    await running.appSql('SELECT subject, body FROM mails WHERE starts_with(key, $1) ORDER BY created_at', [`inactivity/${id}/`])
  ).map(({ body, subject }) => [String(subject).replace(/【.*】/u, ''), String(body)])
const refusalOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => sentenceOf(error),
  )
const decide = (volunteer: string, step: 'kept' | 'archived' | 'restored', reason = '電話で確認', by = world.operator) =>
  decideInactivity(running.payload, { volunteer, step, reason, by, now: at('2026-02-15', '10:00') })

describe('a registration that nobody uses', () => {
  it('is warned of once, with the last day to answer, and archived the day after it, with a log', async () => {
    const { id } = await person()
    await watch('2026-01-09')
    expect(await log(id)).toEqual([])
    await Promise.all([watch(warnedOn), watch(warnedOn)])
    expect(await log(id)).toEqual([['warned', 'system', '2026-02-09', null]])
    const [warning, ...more] = await letters(id)
    expect(more).toEqual([])
    expect(warning?.[0]).toBe('登録についてのお知らせ（ご返事のお願い）')
    expect(warning?.[1]).toContain('2月9日（月）までに')
    await watch('2026-02-09', '23:00')
    expect(await archivedAt(id)).toBeNull()
    await Promise.all([watch(archivedOn), watch(archivedOn)])
    expect(await archivedAt(id)).toEqual(at(archivedOn, '10:00'))
    expect((await log(id)).slice(1)).toEqual([['archived', 'system', null, '期限までにログインも連絡もなかったため（自動）']])
    expect((await letters(id)).map(([subject]) => subject)).toContain('登録をお預かりしました')
  })

  it('changes no figure: who is archived stays registered until they withdraw', async () => {
    const months = ['2026-01', '2026-02'] as const
    const figures = () => registeredResidents(databaseOf(running.payload), { months, scope: { kind: 'all' } })
    const { id } = await person()
    const before = await figures()
    await watch(warnedOn)
    await watch(archivedOn)
    expect(await archivedAt(id)).not.toBeNull()
    expect(await figures()).toEqual(before)
    const { revision } = await running.payload.findByID({ collection: 'volunteers', id, depth: 0, overrideAccess: true })
    const left = { volunteer: id, revision: revision ?? 1, confirmed: true, by: world.operator, now: at('2026-02-20', '10:00') }
    expect(await letGo(running.payload, left)).toEqual({ done: true })
    expect((await figures()).map(({ closing }) => closing)).toEqual(
      before.map(({ closing }, index) => (index === 1 ? closing - 1 : closing)),
    )
  })

  it('is kept by a sign-in, an application or a visit ahead', async () => {
    const [signedIn, applied] = [await person(), await person()]
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-03-02' })
    await watch(warnedOn)
    await rememberSignIn(running.payload, signedIn.resident as never, at('2026-01-20', '10:00'))
    await rememberSignIn(running.payload, signedIn.resident as never, at('2026-01-21', '10:00'))
    await world.apply(slot.id, applied.id, at('2026-01-25', '10:00'))
    await watch(archivedOn)
    expect((await log(signedIn.id)).slice(1)).toEqual([['kept', 'resident', null, 'ご本人がログインしたため']])
    expect((await log(applied.id)).slice(1)).toEqual([['kept', 'system', null, '応募などの利用があったため']])
    expect([await archivedAt(signedIn.id), await archivedAt(applied.id)]).toEqual([null, null])
  })

  it('is restored by signing in, with the history as it was', async () => {
    const { email, id } = await person()
    await watch(warnedOn)
    await watch(archivedOn)
    expect(await archivedAt(id)).not.toBeNull()
    const signedIn = await signInResident(running.payload, { email, password: TEST_PASSWORD, headers: new Headers() })
    expect(signedIn.ok).toBe(true)
    expect(await archivedAt(id)).toBeNull()
    expect((await log(id)).map(([step]) => step)).toEqual(['warned', 'archived', 'restored'])
    const [account] = await running.appSql('SELECT last_signed_in_at FROM volunteer_accounts WHERE email = $1', [email])
    expect(account?.['last_signed_in_at']).not.toBeNull()
  })

  it('is not matched while it is archived: no application, recommendation or invitation', async () => {
    const { id } = await person()
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-03-09' })
    const now = at('2026-02-15', '10:00')
    const offered = async () => ({
      recommended: (await recommendedSlots(databaseOf(running.payload), { now, volunteer: id })).length > 0,
      invitable: (await invitable(databaseOf(running.payload), { now, slot: slot.id, scope: { kind: 'all' } })).some(
        ({ volunteer }) => volunteer === id,
      ),
    })
    expect(await offered()).toEqual({ recommended: true, invitable: true })
    await watch(warnedOn)
    await watch(archivedOn)
    expect(await offered()).toEqual({ recommended: false, invitable: false })
    expect(await refusalOf(world.apply(slot.id, id, now))).toContain(applicationRefusals.volunteer_archived)
    await expect(
      running.appSql(
        `INSERT INTO applications (id, slot_id, volunteer_id, status, applied_at) VALUES (gen_random_uuid(), $1, $2, 'applied', now())`,
        [slot.id, id],
      ),
    ).rejects.toThrow('application_volunteer_archived')
    await decide(id, 'restored')
    expect(await offered()).toEqual({ recommended: true, invitable: true })
    await world.apply(slot.id, id, now)
  })

  it('is left alone where no letter reaches its person, and listed for the operator, who decides with a reason', async () => {
    const { id } = await person({ account: false })
    await watch(warnedOn)
    await watch(archivedOn)
    expect(await log(id)).toEqual([])
    const listed = async () =>
      (await inactivePeople(databaseOf(running.payload), { limit: 200, months: 12, now: at('2026-02-15', '10:00') })).find(
        (each) => each.id === id,
      )
    expect(await listed()).toMatchObject({ archived: false, reachable: false, warned: null })
    for (const by of [await world.staff('city'), await world.staff('admin')])
      expect(await refusalOf(decide(id, 'archived', 'なし', by))).toBe(inactivityRefusals.not_your_decision)
    expect(await refusalOf(decide(id, 'archived', '　'))).toBe(inactivityRefusals.reason_required)
    expect(await refusalOf(decide(id, 'restored'))).toBe(inactivityRefusals.not_archived)
    await decide(id, 'archived', '手紙が戻ってきた')
    expect(await listed()).toMatchObject({ archived: true, last: { by: '試験 operator', reason: '手紙が戻ってきた' } })
    expect(await refusalOf(decide(id, 'archived'))).toBe(inactivityRefusals.already_archived)
    await decide(id, 'restored', 'お電話があった')
    expect(await archivedAt(id)).toBeNull()
    expect(await refusalOf(decide(id, 'archived'))).toBe(inactivityRefusals.still_active)
  })

  it('is never written to where the programme sets no months; the log can be changed by nobody', async () => {
    const { id } = await person()
    const set = (inactiveMonths: number) =>
      running.payload.update({
        collection: 'programmes',
        id: world.programme.id,
        data: { inactiveMonths },
        overrideAccess: true,
        context: asSystem,
      })
    await set(0)
    await watch(addDays(warnedOn, 400))
    expect(await log(id)).toEqual([])
    await set(12)
    await expect(running.appSql(`UPDATE inactivity_steps SET reason = 'x'`)).rejects.toThrow('permission denied')
    await expect(running.appSql('DELETE FROM inactivity_steps')).rejects.toThrow('permission denied')
  })
})
