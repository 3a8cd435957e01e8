import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { bestFitting } from '@/domain/recommendation/reasons'
import { hideFacility } from '@/actions/blocks/hideFacility'
import { asSystem } from '@/access/actor'
import { makeWorld, WARD_IDS, type WardKey, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { recommendedSlots } from './recommendedSlots'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-10', '09:00')
const system = { overrideAccess: true as const, depth: 0 }

async function place(ward: WardKey) {
  const facility = await world.facility({ ward })
  await world.registration(facility.id)
  const slot = async (given: {
    day: string
    from?: string
    to?: string
    capacity?: number
    category?: 'conversation' | 'clerical'
  }) => {
    const task = await world.task(facility.id, { category: given.category ?? 'conversation' })
    return { ...(await world.slot(task.id, given)), task: task.id }
  }
  return { id: facility.id, slot }
}
/** Everything that is open is closed again, so that a case sees only its own slots. */
const clear = () => running.adminSql(`UPDATE tasks SET status = 'suspended'`)
const recommended = async (volunteer: string, when = now) => {
  const found = await recommendedSlots(databaseOf(running.payload), { now: when, volunteer })
  return bestFitting(found, 5).map(({ facts, id, reasons }) => ({ id, reasons, facts }))
}

describe('what is recommended to a resident', () => {
  it('says why: where they were, what they did, where they live, how near it is and at what time they came', async () => {
    const person = await world.volunteer({ ward: 'chuo' })
    const [known, near, far] = [await place('higashi'), await place('minami'), await place('kita')]
    await running.payload.update({ collection: 'wards', id: WARD_IDS.minami, data: { neighbours: [WARD_IDS.chuo] }, ...system })
    const home = await place('chuo')
    const past = await known.slot({ day: '2026-01-05', from: '10:00', to: '11:00', category: 'conversation' })
    await world.completedVisit(past.id, person.id, {
      appliedAt: at('2026-01-03', '09:00'),
      attendedAt: at('2026-01-05', '11:00'),
      completedAt: at('2026-01-08', '12:00'),
    })
    const slots = {
      again: await known.slot({ day: '2026-01-20', from: '18:00', to: '19:00', category: 'clerical' }),
      kind: await far.slot({ day: '2026-01-20', from: '09:30', to: '10:30', category: 'conversation' }),
      home: await home.slot({ day: '2026-01-21', from: '18:00', to: '19:00', category: 'clerical' }),
      near: await near.slot({ day: '2026-01-22', from: '18:00', to: '19:00', category: 'clerical' }),
      nothing: await far.slot({ day: '2026-01-23', from: '18:00', to: '19:00', category: 'clerical' }),
    }
    const got = await recommended(person.id)
    expect(got.map(({ id, reasons }) => [id, reasons])).toEqual([
      // As well founded as the next one, and sooner.
      [slots.kind.id, ['same_category', 'same_band']],
      [slots.again.id, ['been_here']],
      [slots.home.id, ['same_ward']],
      [slots.near.id, ['next_ward']],
    ])
    expect(got[1]?.facts).toMatchObject({ visitsHere: 1, visitsOfCategory: 0, visitsInBand: 0, sameWard: false })
    await clear()
  })

  it('is nothing they cannot take: full, applied for, hidden, in the way, begun, in their break or beyond their share', async () => {
    const person = await world.volunteer({ ward: 'nishi' })
    const account = await world.account(person.id)
    const home = await place('nishi')
    const day = '2026-01-26'
    const open = await home.slot({ day, from: '09:00', to: '10:00' })
    expect((await recommended(person.id)).map(({ id }) => id)).toEqual([open.id])
    expect(await recommended(person.id, at(day, '09:00'))).toEqual([])

    const full = await home.slot({ day, from: '11:00', to: '12:00', capacity: 1 })
    const other = await world.apply(full.id, (await world.volunteer()).id, now)
    await world.move(other.id, 'accepted', world.operator, now)
    expect((await recommended(person.id)).map(({ id }) => id)).not.toContain(full.id)

    const wishes = (data: Record<string, unknown>) =>
      running.payload.update({ collection: 'volunteers', id: person.id, data, ...system })
    await wishes({ pausedFrom: day, pausedUntil: day })
    expect(await recommended(person.id)).toEqual([])
    await wishes({ pausedFrom: '2026-01-27', pausedUntil: null })
    expect((await recommended(person.id)).map(({ id }) => id)).toContain(open.id)
    await wishes({ pausedFrom: null, pausedUntil: null })

    const share = (fairShareVisits: number | null) =>
      running.payload.update({ collection: 'programmes', id: world.programme.id, data: { fairShareVisits }, ...system })
    const mine = await place('kita')
    const agreed = await mine.slot({ day, from: '09:30', to: '10:30' })
    const application = await world.apply(agreed.id, person.id, now)
    await share(1)
    expect(await recommended(person.id)).toEqual([])
    expect((await recommended(person.id, at('2026-01-25', '10:00'))).map(({ id }) => id)).toContain(open.id)
    await share(null)
    expect((await recommended(person.id)).map(({ id }) => id)).toContain(open.id)
    await world.move(application.id, 'accepted', world.operator, now)
    expect((await recommended(person.id)).map(({ id }) => id)).not.toContain(open.id)
    await world.move(application.id, 'cancelled', world.operator, now, '都合により')
    expect((await recommended(person.id)).map(({ id }) => id)).toContain(open.id)

    expect(await hideFacility(running.payload, { resident: account, task: open.task, reason: '', now })).toEqual({ ok: true })
    expect(await recommended(person.id)).toEqual([])
    const minor = await world.volunteer({ ward: 'nishi' })
    await running.appSql(`UPDATE volunteers SET age_band = 'under_20' WHERE id = $1`, [minor.id])
    expect(await recommended(minor.id)).toEqual([])
    await running.payload.create({
      collection: 'consents',
      data: { volunteer: minor.id, kind: 'guardian', way: 'paper', guardianName: '熊本 母' } as never,
      ...system,
    })
    expect((await recommended(minor.id)).length).toBeGreaterThan(0)
    const gone = await world.volunteer({ ward: 'nishi' })
    expect((await recommended(gone.id)).length).toBeGreaterThan(0)
    await running.payload.update({
      collection: 'volunteers',
      id: gone.id,
      data: { withdrawnAt: now.toISOString() },
      ...system,
      context: { ...asSystem, now },
    })
    expect(await recommended(gone.id)).toEqual([])
  })
})
