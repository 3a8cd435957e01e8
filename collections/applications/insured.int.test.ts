import { databaseOf } from '@/database/handle'
import { addDays, at, type Day } from '@/domain/calendar/jst'
import { applicationRefusals } from '@/glossary/refusals'
import { facilityDesk } from '@/queries/facilityDesk'
import { slotsAtRisk } from '@/queries/slotsAtRisk'
import { slotsOfDay } from '@/queries/slotsOfDay'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday: Day = '2026-01-19'
const now = at('2026-01-15', '09:00')

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day: monday, capacity: 2 })
  return { facility: facility.id, staff, slot: slot.id }
}
const asks = (rule: 'off' | 'warn' | 'required') =>
  running.payload.update({
    collection: 'programmes',
    id: world.programme.id,
    data: { insuranceRule: rule },
    overrideAccess: true,
  })
const insure = (
  cover: { covers: 'everyone' | 'facility' | 'person'; facility?: string; volunteer?: string },
  from: Day,
  until: Day,
) =>
  running.payload.create({
    collection: 'insurances',
    data: { programme: world.programme.id, insurer: '試験保険', policyNumber: 'P-1', startsOn: from, endsOn: until, ...cover },
    overrideAccess: true,
  })
const uninsuredSeats = async (facility: string) => {
  const scope = { kind: 'facilities' as const, ids: [facility] }
  const { slots } = await slotsAtRisk(databaseOf(running.payload), { limit: 10, now, only: 'uninsured', scope })
  return slots.map(({ counts }) => counts.uninsured)
}
const pastTheGuard = (id: string) =>
  refusalOfCall(
    running.appSql(
      `UPDATE applications SET status = 'accepted', status_changed_at = $2, status_changed_by_role = 'facility' WHERE id = $1`,
      [id, now.toISOString()],
    ),
  )

describe('a slot on a day without a policy', () => {
  it('is among those to look after, with the places nobody is insured for, until there is one', async () => {
    const { facility, slot, staff } = await place()
    expect(await uninsuredSeats(facility)).toEqual([])
    await asks('warn')
    expect(await uninsuredSeats(facility)).toEqual([2])
    const person = await world.volunteer()
    const { id } = await world.apply(slot, person.id, now)
    await world.move(id, 'accepted', staff, now)
    await insure({ covers: 'person', volunteer: person.id }, monday, monday)
    expect(await uninsuredSeats(facility)).toEqual([1])
    await insure({ covers: 'facility', facility }, '2025-12-01', addDays(monday, -1))
    await insure({ covers: 'facility', facility: (await place()).facility }, '2025-12-01', '2026-03-31')
    expect(await uninsuredSeats(facility)).toEqual([1])
    await insure({ covers: 'facility', facility }, monday, '2026-03-31')
    expect(await uninsuredSeats(facility)).toEqual([])
  })
})

describe('somebody nobody has made sure of', () => {
  const ask = (identityRule: 'off' | 'warn' | 'required') =>
    running.payload.update({ collection: 'programmes', id: world.programme.id, data: { identityRule }, overrideAccess: true })
  const seen = async (facility: string) => {
    const [db, scope] = [databaseOf(running.payload), { kind: 'facilities' as const, ids: [facility] }]
    const { slots } = await slotsAtRisk(db, { limit: 10, now, only: 'unverified', scope })
    const [today] = await slotsOfDay(db, { now: at(monday, '12:00'), limit: 10, scope, slot: null })
    const { waiting } = await facilityDesk(db, { now, scope })
    return [
      slots.map(({ counts }) => counts.unverified),
      today?.people.map((each) => each.identified),
      waiting.items.map((each) => each.identified),
    ]
  }

  it('is told apart wherever a facility looks, unless the programme does not ask; where it demands it, they are not accepted', async () => {
    await asks('off')
    const { facility, slot, staff } = await place()
    const stranger = await world.volunteer({ verifiedAt: null })
    const { id } = await world.apply(slot, stranger.id, now)
    expect(await seen(facility)).toEqual([[], [], [false]])
    await ask('required')
    for (const user of [staff, world.operator])
      expect(await refusalOfCall(world.move(id, 'accepted', user, now))).toBe(applicationRefusals.not_identified)
    expect(await pastTheGuard(id)).toContain('acceptance_not_identified')
    await ask('warn')
    await world.move(id, 'accepted', staff, now)
    await world.move((await world.apply(slot, (await world.volunteer()).id, now)).id, 'accepted', staff, now)
    const [counts, today] = await seen(facility)
    expect([counts, today?.toSorted()]).toEqual([[1], [false, true]])
    await ask('off')
    expect(await seen(facility)).toEqual([[], [null, null], []])
    await ask('required')
    await running.appSql('UPDATE volunteers SET verified_at = now() WHERE id = $1', [stranger.id])
    expect(await seen(facility)).toEqual([[], [true, true], []])
  })
})

describe('accepting somebody', () => {
  it('needs a policy on the day where the programme says so, of everybody, the facility or the person', async () => {
    await asks('required')
    const [here, there] = [await place(), await place()]
    const [person, other] = [await world.volunteer(), await world.volunteer()]
    const apply = async (slot: string, who: { id: string }) => (await world.apply(slot, who.id, now)).id
    const [mine, theirs] = [await apply(here.slot, person), await apply(here.slot, other)]
    for (const user of [here.staff, world.operator])
      expect(await refusalOfCall(world.move(mine, 'accepted', user, now))).toBe(applicationRefusals.not_insured)
    expect(await pastTheGuard(mine)).toContain('acceptance_not_insured')
    await insure({ covers: 'person', volunteer: person.id }, monday, monday)
    await world.move(mine, 'accepted', here.staff, now)
    expect(await refusalOfCall(world.move(theirs, 'accepted', here.staff, now))).toBe(applicationRefusals.not_insured)
    await insure({ covers: 'facility', facility: here.facility }, monday, monday)
    await world.move(theirs, 'accepted', here.staff, now)
    const elsewhere = await apply(there.slot, await world.volunteer())
    await insure({ covers: 'everyone' }, addDays(monday, 1), '2026-03-31')
    expect(await refusalOfCall(world.move(elsewhere, 'accepted', there.staff, now))).toBe(applicationRefusals.not_insured)
    await insure({ covers: 'everyone' }, '2025-12-01', monday)
    await world.move(elsewhere, 'accepted', there.staff, now)
  })

  it('goes on without one where the programme only warns', async () => {
    await running.adminSql('DELETE FROM insurances')
    await asks('warn')
    const { slot, staff } = await place()
    const { id } = await world.apply(slot, (await world.volunteer()).id, now)
    await world.move(id, 'accepted', staff, now)
    expect((await running.payload.findByID({ collection: 'applications', id, overrideAccess: true })).status).toBe('accepted')
  })
})
