import { asSystem } from '@/access/actor'
import { changeOwnWishes } from '@/actions/changeOwnWishes'
import { applicationRefusals, facilityRefusals, residentRefusals } from '@/glossary/refusals'
import { at } from '@/domain/calendar/jst'
import { endedOffers } from '@/queries/endedOffers'
import { databaseOf } from '@/database/handle'
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

const day = '2026-01-19'
const now = at('2026-01-10', '09:00')

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const [task, staff] = [await world.task(facility.id), await world.staff('facility', [facility.id])]
  const visit = async (volunteer: string, from: string, to: string) => {
    const slot = await world.slot((await world.task(facility.id)).id, { day, from, to, capacity: 2 })
    const { id } = await world.apply(slot.id, volunteer, now)
    return id
  }
  return { facility, staff, task, visit }
}
const setLeast = (travelMinutes: number) =>
  running.payload.update({
    collection: 'programmes',
    id: world.programme.id,
    data: { travelMinutes },
    overrideAccess: true,
    context: asSystem,
  })
async function traveller(travelMinutes: number) {
  const volunteer = await world.volunteer()
  const account = await world.account(volunteer.id)
  const wish = { resident: account, revision: volunteer.revision ?? 1, wishes: { travelMinutes } }
  expect(await changeOwnWishes(running.payload, wish)).toEqual({ ok: true })
  return { id: volunteer.id, account }
}
const accept = (id: string, by: Awaited<ReturnType<World['staff']>>) => world.move(id, 'accepted', by, now)

describe('the time a resident needs between two facilities', () => {
  it('refuses a visit that begins one minute too early or ends one minute too late, and allows it to the minute', async () => {
    const [here, there] = [await place(), await place()]
    const person = await traveller(30)
    await accept(await here.visit(person.id, '11:00', '12:00'), here.staff)
    for (const [from, to] of [
      ['12:29', '13:00'],
      ['09:00', '10:31'],
    ] as const) {
      const id = await there.visit(person.id, from, to)
      expect(await refusalOfCall(accept(id, there.staff))).toBe(facilityRefusals.too_close)
      expect(await refusalOfCall(accept(id, world.operator))).toBe(applicationRefusals.too_close)
    }
    expect((await accept(await there.visit(person.id, '12:30', '13:30'), there.staff)).status).toBe('accepted')
    expect((await accept(await there.visit(person.id, '09:00', '10:30'), there.staff)).status).toBe('accepted')
  })

  it('asks for nothing at the same facility, nor where nobody asks for it', async () => {
    const [here, there] = [await place(), await place()]
    const [careful, quick] = [await traveller(60), await world.volunteer()]
    await accept(await here.visit(careful.id, '09:00', '10:00'), here.staff)
    expect((await accept(await here.visit(careful.id, '10:00', '11:00'), here.staff)).status).toBe('accepted')
    await accept(await here.visit(quick.id, '13:00', '14:00'), here.staff)
    expect((await accept(await there.visit(quick.id, '14:00', '15:00'), there.staff)).status).toBe('accepted')
  })

  it('is at least what the programme says, and a real overlap is told as that', async () => {
    const [here, there] = [await place(), await place()]
    await setLeast(20)
    try {
      const person = await traveller(10)
      await accept(await here.visit(person.id, '09:00', '10:00'), here.staff)
      expect(await refusalOfCall(accept(await there.visit(person.id, '10:19', '11:00'), world.operator))).toBe(
        applicationRefusals.too_close,
      )
      expect(await refusalOfCall(accept(await there.visit(person.id, '09:30', '11:00'), world.operator))).toBe(
        applicationRefusals.overlap,
      )
      // Where else somebody is, and whether they are, a facility does not learn.
      expect(facilityRefusals.overlap).toBe(facilityRefusals.too_close)
      expect(await refusalOfCall(accept(await there.visit(person.id, '09:15', '11:00'), there.staff))).toBe(
        facilityRefusals.overlap,
      )
      expect((await accept(await there.visit(person.id, '10:20', '11:30'), there.staff)).status).toBe('accepted')
    } finally {
      await setLeast(0)
    }
  })

  it('holds when two facilities accept at the same moment', async () => {
    const [here, there] = [await place(), await place()]
    for (let round = 0; round < 5; round++) {
      const person = await traveller(30)
      const from = `${String(8 + round).padStart(2, '0')}`
      const ids = [
        await here.visit(person.id, `${from}:00`, `${from}:20`),
        await there.visit(person.id, `${from}:30`, `${from}:50`),
      ]
      const answers = await Promise.allSettled([accept(ids[0] ?? '', here.staff), accept(ids[1] ?? '', there.staff)])
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
  })

  it('lets no seat be held for whoever could not get there, ends one that became so, and tells them why they cannot take it', async () => {
    const [here, there] = [await place(), await place()]
    const [near, far, taker] = [await traveller(45), await traveller(0), await world.volunteer()]
    const slot = await world.slot(there.task.id, { day, from: '15:00', to: '16:00', capacity: 1 })
    const taken = await world.apply(slot.id, taker.id, now)
    await accept(taken.id, there.staff)
    const waiting: string[] = []
    for (const person of [near, far]) {
      const { id } = await world.apply(slot.id, person.id, now)
      await world.move(id, 'waitlisted', there.staff, now)
      waiting.push(id)
    }
    await accept(await here.visit(near.id, '14:00', '14:30'), here.staff)
    await world.move(taken.id, 'cancelled', there.staff, now, '都合により')
    const offers = await running.payload.find({
      collection: 'offers',
      where: { slot: { equals: slot.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(offers.docs.map(({ application }) => application)).toEqual([waiting[1]])
    const db = databaseOf(running.payload)
    expect(await endedOffers(db, { after: null, limit: 10, until: now })).toEqual([])
    await accept(await here.visit(far.id, '14:00', '14:40'), here.staff)
    const { revision } = await running.payload.findByID({ collection: 'volunteers', id: far.id, depth: 0, overrideAccess: true })
    await changeOwnWishes(running.payload, { resident: far.account, revision: revision ?? 1, wishes: { travelMinutes: 30 } })
    expect(await endedOffers(db, { after: null, limit: 10, until: now })).toMatchObject([{ slot: slot.id }])
    expect(await refusalOfCall(world.move(waiting[1] ?? '', 'accepted', far.account, now))).toBe(residentRefusals.too_close)
  })

  it('is a number of minutes within bounds, and nobody else sets it', async () => {
    const person = await traveller(0)
    const stored = await running.payload.findByID({ collection: 'volunteers', id: person.id, depth: 0, overrideAccess: true })
    for (const travelMinutes of [-1, 241, Number.NaN])
      expect(
        await changeOwnWishes(running.payload, {
          resident: person.account,
          revision: stored.revision ?? 1,
          wishes: { travelMinutes },
        }),
      ).toMatchObject({ ok: false })
    await expect(running.adminSql('UPDATE volunteers SET travel_minutes = 500 WHERE id = $1', [person.id])).rejects.toThrow(
      'volunteers_travel_minutes',
    )
  })
})
