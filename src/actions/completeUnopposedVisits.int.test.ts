import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { completeUnopposedVisits } from './completeUnopposedVisits'
import { expireStartedApplications } from './expireStartedApplications'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')
const recorded = at(monday, '13:00')
const after72Hours = at('2026-01-22', '13:00')

async function attendedVisit(recordedAt = recorded) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const slot = await world.slot((await world.task(facility.id)).id, { day: monday })
  const person = await world.volunteer()
  const { id } = await world.apply(slot.id, person.id, before)
  await world.move(id, 'accepted', world.operator, before)
  await world.move(id, 'attended', world.operator, recordedAt)
  return { id, resident: await world.account(person.id) }
}
const stateOf = async (id: string) =>
  (
    await running.appSql(
      'SELECT status::text, status_changed_by_role::text AS by, completed_at AS at FROM applications WHERE id = $1',
      [id],
    )
  )[0]
const completions = async (id: string) =>
  (
    await running.appSql(`SELECT by_role::text FROM application_events WHERE application_id = $1 AND "to"::text = 'completed'`, [
      id,
    ])
  ).length

describe('a visit to which nobody objects', () => {
  it('completes exactly 72 hours after its record and not a moment before', async () => {
    const { id } = await attendedVisit()
    expect(await completeUnopposedVisits(running.payload, new Date(after72Hours.getTime() - 1))).toEqual({
      moved: 0,
      skipped: 0,
      failed: 0,
    })
    expect(await stateOf(id)).toMatchObject({ status: 'attended' })
    expect(await completeUnopposedVisits(running.payload, after72Hours)).toEqual({ moved: 1, skipped: 0, failed: 0 })
    expect(await stateOf(id)).toEqual({ status: 'completed', by: 'system', at: after72Hours })
  })

  it('is completed once when the duty runs twice', async () => {
    const { id } = await attendedVisit()
    await completeUnopposedVisits(running.payload, after72Hours)
    expect(await completeUnopposedVisits(running.payload, at('2026-01-23', '09:00'))).toEqual({ moved: 0, skipped: 0, failed: 0 })
    expect(await completions(id)).toBe(1)
    expect(await stateOf(id)).toMatchObject({ at: after72Hours })
  })

  it('is completed once by two workers at the same moment, whatever the number of visits', async () => {
    const visits = await Promise.all(Array.from({ length: 6 }, () => attendedVisit()))
    const [one, other] = await Promise.all([
      completeUnopposedVisits(running.payload, after72Hours),
      completeUnopposedVisits(running.payload, after72Hours),
    ])
    expect(one.failed + other.failed).toBe(0)
    for (const { id } of visits) {
      expect(await stateOf(id)).toMatchObject({ status: 'completed' })
      expect(await completions(id)).toBe(1)
    }
  })

  it('stays disputed when the resident objects while the duty runs, or completes: never both', async () => {
    const visits = await Promise.all(Array.from({ length: 6 }, () => attendedVisit()))
    const objections = visits.map(({ id, resident }) =>
      world.move(id, 'disputed', resident, after72Hours).then(
        () => 'disputed',
        () => 'completed',
      ),
    )
    const run = completeUnopposedVisits(running.payload, after72Hours)
    const expected = await Promise.all(objections)
    expect((await run).failed).toBe(0)
    await completeUnopposedVisits(running.payload, after72Hours)
    for (const [index, { id }] of visits.entries()) {
      expect(await stateOf(id)).toMatchObject({ status: expected[index] })
      expect(await completions(id)).toBe(expected[index] === 'completed' ? 1 : 0)
    }
  })

  it('leaves a visit alone whose resident objected in time', async () => {
    const { id, resident } = await attendedVisit()
    await world.move(id, 'disputed', resident, at('2026-01-21', '09:00'))
    expect(await completeUnopposedVisits(running.payload, after72Hours)).toEqual({ moved: 0, skipped: 0, failed: 0 })
    expect(await stateOf(id)).toMatchObject({ status: 'disputed' })
  })
})

describe('an application nobody answered', () => {
  it('expires when its slot starts; an accepted one is left to be recorded', async () => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: monday, capacity: 2 })
    const [waiting, accepted] = [
      await world.apply(slot.id, (await world.volunteer()).id, before),
      await world.apply(slot.id, (await world.volunteer()).id, before),
    ]
    await world.move(accepted.id, 'accepted', world.operator, before)
    expect(await expireStartedApplications(running.payload, at(monday, '09:59'))).toEqual({ moved: 0, skipped: 0, failed: 0 })
    expect(await expireStartedApplications(running.payload, at(monday, '10:00'))).toEqual({ moved: 1, skipped: 0, failed: 0 })
    expect(await expireStartedApplications(running.payload, at(monday, '10:00'))).toEqual({ moved: 0, skipped: 0, failed: 0 })
    expect(await stateOf(waiting.id)).toMatchObject({ status: 'expired', by: 'system' })
    expect(await stateOf(accepted.id)).toMatchObject({ status: 'accepted' })
  })
})
