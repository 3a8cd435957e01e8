import { loadUnsettled } from '@/admin/unsettled/loadUnsettled'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { remindRefusals } from '@/glossary/unsettled'
import { missingRecords } from '@/queries/missingRecords'
import type { Scope } from '@/queries/scope'
import { unsettledMonths } from '@/queries/unsettledMonths'
import { unsettledVisits } from '@/queries/unsettledVisits'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { sentenceOf } from './outcome'
import { remindOfRecords } from './remindOfRecords'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const agreedAt = at('2025-12-20', '09:00')
/** Six visits from 10:00 to 12:00, one a day from January 19: what became of each stands beside it. */
const now = at('2026-01-26', '09:00')

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  const accepted = async (day: string) => {
    const volunteer = await world.volunteer()
    const { id } = await world.apply((await world.slot(task.id, { day })).id, volunteer.id, agreedAt)
    await world.move(id, 'accepted', staff, agreedAt)
    return { id, resident: await world.account(volunteer.id) }
  }
  return { accepted, facility: facility.id, staff }
}
const only = (...ids: string[]): Scope => ({ kind: 'facilities', ids })
const db = () => databaseOf(running.payload)
const refusalOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => sentenceOf(error),
  )
const remind = (facility: string, when = now, by = world.operator) =>
  remindOfRecords(running.payload, { by, facility, now: when })
const mailsOf = (facility: string) =>
  running.appSql(`SELECT key, "to", body FROM mails WHERE key LIKE $1 ORDER BY key`, [`facility/${facility}/records/%`])

describe('visits that are not settled', () => {
  it('are those without a record, without an answer or disputed, by month and facility, and no others', async () => {
    const { accepted, facility, staff } = await place()
    const unrecorded = await accepted('2026-01-19')
    const attended = await accepted('2026-01-20')
    await world.move(attended.id, 'attended', staff, at('2026-01-24', '18:00'))
    const disputed = await accepted('2026-01-21')
    await world.move(disputed.id, 'attended', staff, at('2026-01-21', '12:00'))
    await world.move(disputed.id, 'disputed', disputed.resident, at('2026-01-21', '13:00'), '行けませんでした')
    const absent = await accepted('2026-01-22')
    await world.move(absent.id, 'no_show', staff, at('2026-01-22', '12:00'))
    const completed = await accepted('2026-01-23')
    await world.move(completed.id, 'attended', staff, at('2026-01-23', '12:00'))
    await world.move(completed.id, 'completed', completed.resident, at('2026-01-23', '13:00'))
    const going = await accepted('2026-01-26')
    const earlier = await accepted('2025-12-28')

    const month = { limit: 100, month: '2026-01', scope: only(facility) }
    const ids = async (when: Date) => (await unsettledVisits(db(), { ...month, now: when })).map(({ application }) => application)
    expect(await ids(now)).toEqual([unrecorded.id, attended.id, disputed.id])
    expect(await ids(at('2026-01-26', '11:59'))).toEqual([unrecorded.id, attended.id, disputed.id])
    expect(await ids(at('2026-01-26', '12:00'))).toEqual([unrecorded.id, attended.id, disputed.id, going.id])
    expect(await unsettledMonths(db(), { now, scope: only(facility) })).toEqual([
      { month: '2025-12', visits: 1, closed: false },
      { month: '2026-01', visits: 3, closed: false },
    ])
    const screen = await loadUnsettled(running.payload, { facility: undefined, month: '2026-01', now, scope: only(facility) })
    expect(screen?.facilities).toEqual([
      { facility, name: expect.any(String), unrecorded: 1, unanswered: 1, disputed: 1, chasedOn: null, reminder: 'possible' },
    ])
    const first = await loadUnsettled(running.payload, { facility: undefined, month: undefined, now, scope: only(facility) })
    expect(first?.visits.map(({ application }) => application)).toEqual([earlier.id])
    expect((await missingRecords(db(), { day: '2026-01-26', now, scope: only(facility) }))[0]?.unrecorded).toBe(2)
  })

  it('are shown to a facility for its own alone, whatever it asks for', async () => {
    const [mine, other] = [await place(), await place()]
    await mine.accepted('2026-01-19')
    await other.accepted('2026-01-19')
    const screen = await loadUnsettled(running.payload, {
      facility: other.facility,
      month: '2026-01',
      now,
      scope: only(mine.facility),
    })
    expect(screen?.facilities.map(({ facility }) => facility)).toEqual([mine.facility])
    expect(screen?.visits).toHaveLength(1)
    expect(screen?.only).toBeNull()
    expect(await loadUnsettled(running.payload, { facility: undefined, month: undefined, now, scope: only() })).toBeNull()
  })

  it('are found by their own index', async () => {
    const plan = await running.adminSql(
      `SELECT indexdef FROM pg_indexes WHERE indexname = 'applications_unsettled_ix' AND indexdef LIKE '%holds_seat AND (NOT is_completed)%'`,
    )
    expect(plan).toHaveLength(1)
  })
})

describe('reminding a facility of its records', () => {
  it('writes to all its active staff, once a day, also when two ask at once', async () => {
    const { accepted, facility, staff } = await place()
    const second = await world.staff('facility', [facility])
    const left = await world.staff('facility', [facility])
    await running.payload.update({ collection: 'users', id: left.id, data: { active: false }, overrideAccess: true })
    await accepted('2026-01-19')
    const outcomes = await Promise.allSettled([remind(facility), remind(facility)])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect((await mailsOf(facility)).map(({ to }) => to).sort()).toEqual([staff.email, second.email].sort())
    expect(await refusalOf(remind(facility, at('2026-01-26', '23:59')))).toBe(remindRefusals.reminded_today)
    expect(await mailsOf(facility)).toHaveLength(2)
    expect(await remind(facility, at('2026-01-27', '00:00'))).toEqual({ written: 2 })
    expect(await mailsOf(facility)).toHaveLength(4)
  })

  it('names the number and the earliest day, and no resident', async () => {
    const { accepted, facility } = await place()
    await accepted('2026-01-20')
    await accepted('2026-01-19')
    await remind(facility)
    const body = String((await mailsOf(facility))[0]?.['body'])
    expect(body).toContain('2件（いちばん古いものは1月19日（月）の活動です）')
    expect(body).toContain('/admin/unsettled')
    expect(body).not.toContain('花子')
  })

  it('is refused when nothing is missing, when nobody can be written to, and to everybody but operators', async () => {
    const empty = await place()
    expect(await refusalOf(remind(empty.facility))).toBe(remindRefusals.nothing_to_record)
    const { accepted, facility, staff } = await place()
    await accepted('2026-01-19')
    for (const by of [staff, await world.staff('city'), await world.staff('admin')])
      expect(await refusalOf(remind(facility, now, by))).toBe(remindRefusals.not_your_decision)
    await running.payload.update({ collection: 'users', id: staff.id, data: { active: false }, overrideAccess: true })
    expect(await refusalOf(remind(facility))).toBe(remindRefusals.nobody_to_write_to)
    expect(await refusalOf(remind('not-an-id'))).toContain('施設が見つかりません')
    expect(await mailsOf(facility)).toEqual([])
  })
})
