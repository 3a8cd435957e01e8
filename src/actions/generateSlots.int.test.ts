import { at } from '@/domain/calendar/jst'
import type { Recurrence } from '@/domain/slot/recurrence'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { generateSlots } from './generateSlots'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-02', '09:00')
/** Mondays of January 2026: 5, 12 (成人の日), 19, 26. */
const rule: Recurrence = {
  weekdays: [1],
  from: '10:00',
  to: '11:30',
  firstDay: '2026-01-03',
  lastDay: '2026-01-31',
  everyWeeks: 1,
  skipHolidays: true,
}

async function offered(lastDay?: string) {
  const facility = await world.facility()
  await world.registration(facility.id, '2025-12-01', lastDay)
  const task = await world.task(facility.id)
  return { task: task.id, by: await world.staff('facility', [facility.id]) }
}
type Given = Awaited<ReturnType<typeof offered>>
const run = ({ by, task }: Given, confirmed: boolean, changed: Partial<Recurrence> = {}, capacity = 2, supervisor = '') =>
  generateSlots(running.payload, { task, by, now, rule: { ...rule, ...changed }, capacity, supervisor, confirmed })
const slotsOf = ({ task }: Given) =>
  running.appSql(
    `SELECT to_char(starts_at AT TIME ZONE 'Asia/Tokyo', 'MM-DD HH24:MI') AS start, capacity::int, status::text, revision::int, supervisor
       FROM slots WHERE task_id = $1 ORDER BY starts_at`,
    [task],
  )

describe('dates that repeat', () => {
  it('are shown first, with the name of each holiday, and nothing is made by looking', async () => {
    const given = await offered()
    expect(await run(given, false)).toEqual({
      made: 0,
      dates: [
        { day: '2026-01-05', holiday: null, outcome: 'make' },
        { day: '2026-01-12', holiday: '成人の日', outcome: 'holiday' },
        { day: '2026-01-19', holiday: null, outcome: 'make' },
        { day: '2026-01-26', holiday: null, outcome: 'make' },
      ],
    })
    expect(await slotsOf(given)).toEqual([])
  })

  it('are made once, however often they are asked for, and what stands is left as it is', async () => {
    const given = await offered()
    await world.slot(given.task, { day: '2026-01-19', from: '10:00', to: '15:00', capacity: 7 })
    expect((await run(given, true, {}, 2, '生活相談員　佐藤')).made).toBe(2)
    const first = await slotsOf(given)
    expect(first).toEqual([
      { start: '01-05 10:00', capacity: 2, status: 'open', revision: 1, supervisor: '生活相談員　佐藤' },
      { start: '01-19 10:00', capacity: 7, status: 'open', revision: 1, supervisor: null },
      { start: '01-26 10:00', capacity: 2, status: 'open', revision: 1, supervisor: '生活相談員　佐藤' },
    ])
    expect((await run(given, true, {}, 9)).made).toBe(0)
    expect(await slotsOf(given)).toEqual(first)
  })

  it('are made once also when six ask at the same moment', async () => {
    const given = await offered()
    const runs = await Promise.all(Array.from({ length: 6 }, () => run(given, true, { weekdays: [1, 3], skipHolidays: false })))
    expect(runs.map(({ made }) => made).sort()).toEqual([0, 0, 0, 0, 0, 8])
    expect(await slotsOf(given)).toHaveLength(8)
  })

  it('do not bring back one that was called off', async () => {
    const given = await offered()
    await run(given, true)
    await running.appSql(`UPDATE slots SET status = 'cancelled' WHERE task_id = $1 AND starts_at = $2`, [
      given.task,
      at('2026-01-26', '10:00'),
    ])
    const again = await run(given, true)
    expect([again.made, again.dates.at(-1)]).toEqual([0, { day: '2026-01-26', holiday: null, outcome: 'called_off' }])
  })

  it('leave out days on which the facility is not registered or that are past, and say so', async () => {
    const given = await offered('2026-01-20')
    const { dates, made } = await run(given, true, { firstDay: '2025-12-22', weekdays: [1], skipHolidays: true })
    expect(dates.map(({ day, outcome }) => `${day} ${outcome}`)).toEqual([
      '2025-12-22 not_in_future',
      '2025-12-29 not_in_future',
      '2026-01-05 make',
      '2026-01-12 holiday',
      '2026-01-19 make',
      '2026-01-26 facility_not_registered',
    ])
    expect(made).toBe(2)
    const outside = await run(given, false, { firstDay: '2026-03-30', lastDay: '2026-04-08' })
    expect(outside.dates.map(({ outcome }) => outcome)).toEqual(['facility_not_registered', 'outside_programme'])
  })

  it('are made by the facility of the listing and by operators only', async () => {
    const given = await offered()
    const other = await offered()
    await expect(run({ ...given, by: other.by }, true)).rejects.toMatchObject({ status: 404 })
    for (const role of ['city', 'organizer', 'admin'] as const)
      await expect(run({ ...given, by: await world.staff(role) }, true)).rejects.toMatchObject({ status: 403 })
    const resident = await world.account((await world.volunteer()).id)
    await expect(run({ ...given, by: resident }, true)).rejects.toMatchObject({ status: 403 })
    await expect(run({ ...given, by: null as never }, true)).rejects.toMatchObject({ status: 403 })
    expect(await slotsOf(given)).toEqual([])
    expect((await run({ ...given, by: world.operator }, true)).made).toBe(3)
  })

  it('are refused with a sentence where the rule makes no sense, or the listing is closed', async () => {
    const given = await offered()
    await expect(run(given, true, { weekdays: [] })).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(/曜日.*。$/),
    })
    await expect(run(given, true, { to: '10:00' })).rejects.toMatchObject({ status: 400 })
    await expect(run(given, true, { lastDay: '2026-01-02' })).rejects.toMatchObject({ status: 400 })
    const { revision } = await running.payload.findByID({ collection: 'tasks', id: given.task, depth: 0, overrideAccess: true })
    await running.payload.update({
      collection: 'tasks',
      id: given.task,
      data: { status: 'closed', revision },
      ...as(given.by, now),
    })
    await expect(run(given, true)).rejects.toMatchObject({ status: 400, message: expect.stringContaining('終了') })
  })
})

describe('the database itself', () => {
  it('refuses a second open slot at one start of one listing, past every rule of the code', async () => {
    const given = await offered()
    await world.slot(given.task, { day: '2026-02-02' })
    await expect(world.slot(given.task, { day: '2026-02-02' })).rejects.toMatchObject({
      data: { errors: [{ path: 'startsAt', message: expect.stringContaining('同じ開始日時の日時枠がすでにあります') }] },
    })
    const later = await world.slot(given.task, { day: '2026-02-03' })
    await expect(
      running.appSql('UPDATE slots SET starts_at = $2, ends_at = $3 WHERE id = $1', [
        later.id,
        at('2026-02-02', '10:00'),
        at('2026-02-02', '12:00'),
      ]),
    ).rejects.toMatchObject({ constraint: 'slots_one_per_start_uq' })
  })
  it('takes another one where the first was called off, and on another listing', async () => {
    const [given, other] = [await offered(), await offered()]
    const first = await world.slot(given.task, { day: '2026-02-02' })
    await running.appSql(`UPDATE slots SET status = 'cancelled' WHERE id = $1`, [first.id])
    const startsAt = at('2026-02-02', '10:00').toISOString()
    await expect(world.slot(given.task, { day: '2026-02-02' })).resolves.toMatchObject({ startsAt, status: 'open' })
    await expect(world.slot(other.task, { day: '2026-02-02' })).resolves.toMatchObject({ startsAt, status: 'open' })
    await expect(running.appSql(`UPDATE slots SET status = 'open' WHERE id = $1`, [first.id])).rejects.toMatchObject({
      constraint: 'slots_one_per_start_uq',
    })
  })
})
