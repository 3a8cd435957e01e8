import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { tilesOf } from '@/admin/firstScreen/tilesOf'
import { offersByPhone } from '@/queries/offersByPhone'
import { slotsToOffer } from '@/queries/slotsToOffer'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { passOnOffers } from './passOnOffers'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const now = at('2026-01-08', '09:00')
const system = { depth: 0, overrideAccess: true as const }

/** A slot on Monday with one seat, which somebody has and gives up when asked to. */
async function fullSlot(day = monday) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const [slot, staff] = [
    await world.slot((await world.task(facility.id)).id, { day }),
    await world.staff('facility', [facility.id]),
  ]
  const { id: seated } = await world.apply(slot.id, (await world.volunteer()).id, now)
  await world.move(seated, 'accepted', staff, now)
  const free = () => world.move(seated, 'cancelled', staff, now, '行事と重なったため')
  return { slot: slot.id, staff, free }
}
const waits = async (slot: string, volunteer: string) => (await world.apply(slot, volunteer, now)).id
const heldFor = async (slot: string) =>
  (await running.appSql(`SELECT application_id AS id, by_phone FROM offers WHERE slot_id = $1 AND is_open`, [slot])).map(
    ({ by_phone: byPhone, id }) => [id, byPhone],
  )
const calls = async (when = now) => {
  const found = await offersByPhone(databaseOf(running.payload), { limit: 50, now: when })
  return found.map(({ application }) => application)
}
const counted = async () => {
  const tile = tilesOf('operator', now).find(({ collection }) => collection === 'offers')
  if (!tile) throw new Error('the office has no tile for calls')
  const { totalDocs } = await running.payload.count({ collection: 'offers', where: tile.where, ...as(world.operator) })
  return totalDocs
}

describe('a seat held for somebody whom no mail reaches', () => {
  it('is the office’s to tell by telephone, with a tile, until its time ends or they have answered', async () => {
    const { free, slot } = await fullSlot()
    const volunteer = await world.volunteer()
    const application = await waits(slot, volunteer.id)
    await free()
    expect(await heldFor(slot)).toEqual([[application, true]])
    expect([await calls(), await counted()]).toEqual([[application], 1])
    expect(await calls(at('2026-01-09', '09:00'))).toEqual([])
    await world.move(application, 'accepted', world.operator, now)
    expect([await calls(), await counted()]).toEqual([[], 0])
  })

  it('is mailed where they have an account or left an e-mail, and then nobody calls', async () => {
    const { free, slot } = await fullSlot()
    const volunteer = await world.volunteer()
    await running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: volunteer.id, email: 'counter@example.jp' } as never,
      ...system,
    })
    const application = await waits(slot, volunteer.id)
    await free()
    expect(await heldFor(slot)).toEqual([[application, false]])
    expect(await calls()).toEqual([])
    expect(await running.appSql(`SELECT "to" FROM mails WHERE key = $1`, [`application/${application}/offered`])).toEqual([
      { to: 'counter@example.jp' },
    ])
  })

  it('is not shown to the facility as one to be called', async () => {
    const { free, slot, staff } = await fullSlot()
    await waits(slot, (await world.volunteer()).id)
    await free()
    const { docs } = await running.payload.find({ collection: 'offers', where: { slot: { equals: slot } }, ...as(staff) })
    expect(docs).toHaveLength(1)
    expect(docs[0]).not.toHaveProperty('byPhone')
  })
})

describe('whoever turned offers off', () => {
  it('is passed over: the seat is held for the next one, and they stay on the list', async () => {
    const { free, slot } = await fullSlot()
    const [silent, next] = [await world.volunteer(), await world.volunteer()]
    await running.payload.update({ collection: 'volunteers', id: silent.id, data: { notices: { offers: false } }, ...system })
    const [passedOver, asked] = [await waits(slot, silent.id), await waits(slot, next.id)]
    await free()
    expect((await heldFor(slot)).map(([id]) => id)).toEqual([asked])
    expect((await running.payload.findByID({ collection: 'applications', id: passedOver, ...system })).status).toBe('waitlisted')
  })
})

describe('the worker', () => {
  it('does not look again at slots that nobody can be offered, and finds the others', async () => {
    const db = databaseOf(running.payload)
    const here = await fullSlot('2026-01-26')
    const there = await fullSlot('2026-01-26')
    const volunteer = await world.volunteer()
    const busy = await waits(here.slot, volunteer.id)
    await there.free()
    const seat = await world.apply(there.slot, volunteer.id, now)
    await world.move(seat.id, 'accepted', there.staff, now)
    await here.free()
    const found = (when = now) => slotsToOffer(db, { until: when, after: null, limit: 100 })
    expect(await heldFor(here.slot)).toEqual([])
    expect(await found()).toEqual([])
    await world.move(seat.id, 'cancelled', there.staff, now, '行事と重なったため')
    expect(await found()).toEqual([here.slot])
    expect(await found(at('2026-01-26', '07:31'))).toEqual([])
    await passOnOffers(running.payload, now)
    expect((await heldFor(here.slot)).map(([id]) => id)).toEqual([busy])
    expect(await found()).toEqual([])
  })
})
