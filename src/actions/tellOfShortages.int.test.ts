import { addDays, at } from '@/domain/calendar/jst'
import { databaseOf } from '@/database/handle'
import { shortageOf } from '@/domain/shortage/shortage'
import { openListings } from '@/queries/openListings'
import { shortageOfSlot } from '@/queries/shortageOfSlot'
import { as } from '@/testing/as'
import { makeWorld, WARD_IDS, type WardKey, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { chooseUrgentNotices } from './chooseUrgentNotices'
import { tellOfShortages } from './tellOfShortages'

let running: RunningPayload
let world: World
/** Every test has two weeks of its own, so that the notices of one do not count against those of another. */
let week = 0
const day = (offset: number) => addDays('2025-12-08', week * 14 + offset)
const noon = (offset: number) => at(day(offset), '12:00')
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { endsOn: '2026-06-30' })
  for (const [ward, beside] of [
    ['chuo', 'higashi'],
    ['higashi', 'chuo'],
  ] as const)
    await running.payload.update({
      collection: 'wards',
      id: WARD_IDS[ward],
      data: { neighbours: [WARD_IDS[beside]] },
      overrideAccess: true,
    })
}, 120_000)
afterAll(() => running.stop())
beforeEach(async () => {
  week++
  await running.appSql('UPDATE volunteers SET urgent_notice = false')
  await running.appSql('UPDATE slots SET is_urgent = false, needed = capacity')
})

async function place(category: 'meal_support' | 'recreation' = 'meal_support') {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id, { category })
  return { facility, staff, task }
}
async function resident(ward: WardKey | null, wants = true) {
  const volunteer = await world.volunteer({ ward })
  const account = await world.account(volunteer.id)
  if (wants) expect(await chooseUrgentNotices(running.payload, { resident: account, wants: true })).toEqual({ ok: true })
  return { ...volunteer, account }
}
const slotOf = (task: string, offset: number, given: { capacity?: number; from?: string; to?: string } = {}) =>
  world.slot(task, { day: day(offset), ...given })
const toldOf = async (slot: string) =>
  (
    await running.appSql(
      'SELECT volunteer_id, because::text FROM shortage_notices WHERE slot_id = $1 ORDER BY told_at, volunteer_id',
      [slot],
    )
  ).map((row) => [row['volunteer_id'], row['because']])
const tell = (now: Date) => tellOfShortages(running.payload, now)
const sorted = (rows: unknown[][]) => rows.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))

describe('telling of urgent seats', () => {
  it('reaches who chose it and lives in the ward, in one beside it, or did such an activity before; nobody else', async () => {
    const { facility, task } = await place('recreation')
    const [inWard, beside, far, unasked] = [
      await resident('chuo'),
      await resident('higashi'),
      await resident('kita'),
      await resident('chuo', false),
    ]
    const did = await resident('kita')
    const before = await slotOf(task.id, -3)
    await world.completedVisit(before.id, did.id, {
      appliedAt: at(day(-5), '09:00'),
      attendedAt: at(day(-3), '12:00'),
      completedAt: noon(0),
    })
    const slot = await slotOf(task.id, 4)
    expect(await tell(at(day(1), '09:59'))).toEqual({ told: 0 })
    expect(await tell(noon(1))).toEqual({ told: 3 })
    expect(sorted(await toldOf(slot.id))).toEqual(
      sorted([
        [inWard.id, 'ward'],
        [beside.id, 'near'],
        [did.id, 'category'],
      ]),
    )
    const mails = await running.appSql(`SELECT "to", subject, body FROM mails WHERE starts_with(key, $1)`, [
      `shortage/${slot.id}/`,
    ])
    expect(mails.map(({ to }) => to).sort()).toEqual([inWard, beside, did].map(({ account }) => account.email).sort())
    expect(mails.some(({ to }) => to === far.account.email || to === unasked.account.email)).toBe(false)
    expect(String(mails[0]?.['body'])).toContain(`/listings/${task.id}`)
    expect(String(mails[0]?.['body'])).toContain(facility.name)
  })

  it('tells nobody twice of a slot, and nobody more than twice within seven days, also when two processes tell at once', async () => {
    const { task } = await place()
    const person = await resident('chuo')
    const slots = [await slotOf(task.id, 4), await slotOf(task.id, 5), await slotOf(task.id, 6)]
    for (const { id } of slots) await running.appSql('UPDATE slots SET is_urgent = true WHERE id = $1', [id])
    const told = await Promise.all([tell(noon(1)), tell(noon(1))])
    expect(told.reduce((sum, each) => sum + each.told, 0)).toBe(2)
    expect(await Promise.all(slots.map(({ id }) => toldOf(id)))).toEqual([[[person.id, 'ward']], [[person.id, 'ward']], []])
    expect(await tell(noon(3))).toEqual({ told: 0 })
    await expect(
      running.appSql(
        `INSERT INTO shortage_notices (id, slot_id, volunteer_id, because, told_at) VALUES (gen_random_uuid(), $1, $2, 'ward', $3)`,
        [slots[2]?.id, person.id, noon(3).toISOString()],
      ),
    ).rejects.toThrow('shortage_notices_enough')
    await expect(running.appSql('DELETE FROM shortage_notices')).rejects.toThrow('permission denied')
  })

  it('sleeps at night, and goes on in the morning', async () => {
    const { task } = await place()
    await resident('chuo')
    const slot = await slotOf(task.id, 4)
    expect(await tell(at(day(2), '21:00'))).toEqual({ told: 0 })
    expect(await tell(at(day(3), '07:59'))).toEqual({ told: 0 })
    expect(await tell(at(day(3), '08:00'))).toEqual({ told: 1 })
    expect(await toldOf(slot.id)).toHaveLength(1)
  })

  it('passes over who could not get there in time from another facility, or on from here, but not who has the time', async () => {
    const [{ task }, elsewhere] = [await place(), await place()]
    const slot = await slotOf(task.id, 4, { from: '13:00', to: '14:00' })
    const agreed = async (from: string, to: string, at: typeof elsewhere, travelMinutes: number) => {
      const person = await resident('chuo')
      await running.payload.update({
        collection: 'volunteers',
        id: person.id,
        data: { travelMinutes },
        overrideAccess: true,
        context: { actingAs: 'system' },
      })
      const other = await slotOf((await world.task(at.facility.id)).id, 4, { from, to })
      const { id } = await world.apply(other.id, person.id, noon(0))
      await world.move(id, 'accepted', world.operator, noon(0))
      return person
    }
    const near = await place()
    const [before, after, inTime, same] = [
      await agreed('11:30', '12:30', elsewhere, 60),
      await agreed('14:30', '15:30', elsewhere, 45),
      await agreed('11:00', '12:00', near, 60),
      await agreed('12:00', '13:00', { ...elsewhere, facility: (await place()).facility }, 0),
    ]
    await tell(noon(2))
    const told = (await toldOf(slot.id)).map(([id]) => id)
    expect(told).toContain(inTime.id)
    expect(told).toContain(same.id)
    expect(told).not.toContain(before.id)
    expect(told).not.toContain(after.id)
  })

  it('passes over who has a break on that day, and reaches them on the days around it', async () => {
    const { task } = await place()
    const [away, since, back] = [await resident('chuo'), await resident('chuo'), await resident('chuo')]
    const pause = (id: string, pausedFrom: string | null, pausedUntil: string | null) =>
      running.payload.update({
        collection: 'volunteers',
        id,
        data: { pausedFrom, pausedUntil },
        overrideAccess: true,
        context: { actingAs: 'system' },
      })
    await pause(away.id, day(4), day(4))
    await pause(since.id, day(5), null)
    await pause(back.id, null, day(3))
    const slot = await slotOf(task.id, 4)
    await tell(noon(2))
    expect(sorted(await toldOf(slot.id))).toEqual(
      sorted([
        [since.id, 'ward'],
        [back.id, 'ward'],
      ]),
    )
  })

  it('passes over who applied already, is busy then, turned it off, or is kept apart from the facility', async () => {
    const { facility, task } = await place()
    const other = await place()
    const [applied, busy, off, apart] = [
      await resident('chuo'),
      await resident('chuo'),
      await resident('chuo'),
      await resident('chuo'),
    ]
    const slot = await slotOf(task.id, 4, { capacity: 3 })
    await world.apply(slot.id, applied.id, at(day(0), '09:00'))
    const elsewhere = await slotOf(other.task.id, 4, { from: '11:00', to: '13:00' })
    const { id } = await world.apply(elsewhere.id, busy.id, at(day(0), '09:00'))
    await world.move(id, 'accepted', other.staff, at(day(0), '10:00'))
    expect(await chooseUrgentNotices(running.payload, { resident: off.account, wants: false })).toEqual({ ok: true })
    await running.payload.create({
      collection: 'blocks',
      data: { facility: facility.id, volunteer: apart.id, side: 'office', reason: '試験のため', state: 'active' } as never,
      overrideAccess: true,
    })
    expect(await tell(noon(3))).toEqual({ told: 0 })
    expect(await toldOf(slot.id)).toEqual([])
  })

  it('is over once enough are accepted, and the facility reads how many were told and came, not who', async () => {
    const { staff, task } = await place()
    const [quick, late] = [await resident('chuo'), await resident('chuo')]
    const slot = await slotOf(task.id, 6, { capacity: 4 })
    const asStaff = await running.payload.findByID({ collection: 'slots', id: slot.id, depth: 0, ...as(staff) })
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { isUrgent: true, needed: 1, revision: asStaff.revision ?? 1 },
      ...as(staff, noon(0)),
    })
    expect(await tell(noon(1))).toEqual({ told: 2 })
    await world.apply(slot.id, quick.id, at(day(3), '11:59'))
    await world.apply(slot.id, late.id, at(day(3), '12:01'))
    const found = await shortageOfSlot(databaseOf(running.payload), {
      slot: slot.id,
      scope: {
        kind: 'facilities',
        ids: [String(task.facility && typeof task.facility === 'object' ? task.facility.id : task.facility)],
      },
    })
    expect(found).toMatchObject({ told: 2, applied: 1, firstAt: noon(1), lastAt: noon(1) })
    expect(
      await shortageOfSlot(databaseOf(running.payload), { slot: slot.id, scope: { kind: 'facilities', ids: [] } }),
    ).toBeNull()
    await expect(running.payload.find({ collection: 'shortage-notices', ...as(staff) })).rejects.toThrow()
    const { docs } = await running.payload.find({ collection: 'shortage-notices', depth: 0, ...as(quick.account) })
    expect(docs.map(({ volunteer }) => volunteer)).toEqual([quick.id])
  })
})

it('the public list shows as urgent exactly what the rule calls short', async () => {
  const { task } = await place()
  const now = noon(0)
  const slots: string[] = []
  const days: string[] = []
  const given = [
    { needed: null, isUrgent: false, offset: 2, from: '10:00' },
    { needed: 1, isUrgent: false, offset: 3, from: '12:00' },
    { needed: 1, isUrgent: true, offset: 3, from: '13:00' },
    { needed: 2, isUrgent: false, offset: 9, from: '10:00' },
    { needed: 2, isUrgent: true, offset: 9, from: '13:00' },
    { needed: 2, isUrgent: false, offset: 3, from: '11:00' },
  ]
  for (const { from, isUrgent, needed, offset } of given) {
    const { id } = await slotOf(task.id, offset, { capacity: 2, from, to: `${Number(from.slice(0, 2)) + 1}:00` })
    await running.appSql('UPDATE slots SET needed = $2, is_urgent = $3 WHERE id = $1', [id, needed, isUrgent])
    slots.push(id)
    days.push(day(offset))
  }
  const person = await world.volunteer()
  const { id } = await world.apply(slots[1] ?? '', person.id, at(day(-1), '09:00'))
  await world.move(id, 'accepted', world.operator, at(day(-1), '10:00'))
  const rule: boolean[] = []
  const shown: boolean[] = []
  for (const [index, slot] of slots.entries()) {
    const found = await shortageOfSlot(databaseOf(running.payload), { slot, scope: { kind: 'all' } })
    rule.push(found !== null && shortageOf(found.slot, found.shortageHours, now) !== null)
    const { listings } = await openListings(databaseOf(running.payload), {
      scope: { kind: 'all' },
      category: null,
      day: days[index] ?? null,
      beginnerFriendly: false,
      volunteer: null,
      order: 'soonest',
      now,
      page: 1,
      perPage: 100,
    })
    shown.push(listings.flatMap((listing) => listing.slots).find((each) => each.id === slot)?.isShort === true)
  }
  expect(rule).toEqual([true, false, true, false, true, true])
  expect(shown).toEqual(rule)
})
