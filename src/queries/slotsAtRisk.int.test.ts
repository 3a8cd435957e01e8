import { FIRST_BRIEFING } from '@seed/reference/briefing'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import type { SlotRisk } from '@/domain/slot/risk'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import type { Scope } from './scope'
import { slotsAtRisk } from './slotsAtRisk'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload, { briefingRequired: true })
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-18', '09:00')
const NOTHING = {
  too_young: 0,
  consent_gone: 0,
  uninsured: 0,
  unverified: 0,
  unbriefed: 0,
  unagreed: 0,
  unanswered: 0,
  first_visit: 0,
  free_seats: 0,
}

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const task = await world.task(facility.id)
  return { facility: facility.id, staff, task: task.id }
}
const look = async (scope: Scope, only: SlotRisk | null = null, limit = 100) => {
  const { slots, total } = await slotsAtRisk(databaseOf(running.payload), { limit, now, only, scope })
  return { total, slots: slots.map(({ counts, slot }) => [slot, counts]) }
}
const only = (...ids: string[]): Scope => ({ kind: 'facilities', ids })

describe('slots that something may go wrong with', () => {
  it('are told with every reason, until there is none', async () => {
    const { facility, staff, task } = await place()
    const slot = await world.slot(task, { day: '2026-01-19', capacity: 2 })
    expect(await look(only(facility))).toEqual({ total: 1, slots: [[slot.id, { ...NOTHING, free_seats: 2 }]] })

    const known = await world.volunteer()
    const { id } = await world.apply(slot.id, known.id, now)
    const { id: second } = await world.apply(slot.id, (await world.volunteer()).id, now)
    expect(await look(only(facility))).toEqual({ total: 1, slots: [[slot.id, { ...NOTHING, unanswered: 2, free_seats: 2 }]] })

    await world.move(id, 'accepted', staff, now)
    await world.move(second, 'declined', staff, now, '定員に達したため')
    // Nobody published a briefing yet: none is missing.
    expect((await look(only(facility))).slots).toEqual([[slot.id, { ...NOTHING, first_visit: 1, free_seats: 1 }]])

    const briefing = await running.payload.create({
      collection: 'briefings',
      data: FIRST_BRIEFING,
      overrideAccess: true,
      context: asSystem,
    })
    await running.appSql('UPDATE applications SET agreement_asked_at = $2 WHERE id = $1', [id, now.toISOString()])
    expect((await look(only(facility))).slots).toEqual([
      [slot.id, { ...NOTHING, unbriefed: 1, unagreed: 1, first_visit: 1, free_seats: 1 }],
    ])
    expect(await look(only(facility), 'unagreed')).toMatchObject({ total: 1 })
    expect(await look(only(facility), 'unanswered')).toEqual({ total: 0, slots: [] })

    // A visit completed under the record that was merged into this one counts as theirs, and so does the briefing.
    const before = await world.volunteer()
    const past = await world.slot(task, { day: '2026-01-05' })
    await running.payload.create({
      collection: 'briefing-results',
      data: { volunteer: before.id, briefing: briefing.id } as never,
      ...as(world.operator, at('2026-01-03', '09:00')),
    })
    await world.completedVisit(past.id, before.id, {
      appliedAt: at('2026-01-02', '09:00'),
      attendedAt: at('2026-01-05', '12:00'),
      completedAt: at('2026-01-09', '12:00'),
    })
    await running.appSql('UPDATE volunteers SET merged_into_id = $2 WHERE id = $1', [before.id, known.id])
    await running.appSql('UPDATE applications SET agreement_asked_at = NULL WHERE id = $1', [id])
    expect((await look(only(facility))).slots).toEqual([[slot.id, { ...NOTHING, free_seats: 1 }]])
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { capacity: 1 },
      overrideAccess: true,
      context: { ...asSystem, now },
    })
    expect(await look(only(facility))).toEqual({ total: 0, slots: [] })
  })

  it('begin within seven days, are open, and belong to the facilities that were asked about', async () => {
    const [mine, other] = [await place(), await place()]
    const soon = await world.slot(mine.task, { day: '2026-01-20' })
    const last = await world.slot(mine.task, { day: '2026-01-25', from: '09:00' })
    await world.slot(mine.task, { day: '2026-01-25', from: '10:00', to: '12:00' })
    const off = await world.slot(mine.task, { day: '2026-01-21' })
    await running.payload.update({
      collection: 'slots',
      id: off.id,
      data: { status: 'cancelled', cancelReason: '行事のため' },
      overrideAccess: true,
      context: { ...asSystem, now },
    })
    await world.slot(mine.task, { day: '2026-01-18', from: '08:00', to: '10:00' })
    const theirs = await world.slot(other.task, { day: '2026-01-19' })
    expect((await look(only(mine.facility))).slots.map(([slot]) => slot)).toEqual([soon.id, last.id])
    expect(await look(only(mine.facility), null, 1)).toMatchObject({ total: 2, slots: [[soon.id, expect.anything()]] })
    expect((await look(only(other.facility))).slots.map(([slot]) => slot)).toEqual([theirs.id])
    expect(await look(only())).toEqual({ total: 0, slots: [] })
  })
})
