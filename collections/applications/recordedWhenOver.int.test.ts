import { recordPresence } from '@/actions/recordPresence'
import { at } from '@/domain/calendar/jst'
import { minutesRefusals } from '@/glossary/minutes'
import { applicationRefusals as refusals } from '@/glossary/refusals'
import { as } from '@/testing/as'
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

const clock = (time: string) => at('2026-01-19', time)
const before = at('2026-01-10', '09:00')

/** An agreed visit on Monday from 10:00 to 12:00. */
async function visit() {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-01-19' })
  const volunteer = await world.volunteer()
  const { id } = await world.apply(slot.id, volunteer.id, before)
  await world.move(id, 'accepted', staff, before)
  return { id, staff, resident: await world.account(volunteer.id) }
}
const read = (id: string) => running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
/** What the database says of a record when nothing above it asks. */
const stored = (id: string, status: string, when: Date, more = '') =>
  refusalOfCall(
    running.appSql(
      `UPDATE applications SET status = '${status}', status_changed_at = $2, status_changed_by_role = 'facility'${more} WHERE id = $1`,
      [id, when.toISOString()],
    ),
  )

describe('a visit', () => {
  it('is recorded at its end, not while it goes on, by facility and operator alike', async () => {
    const { id, staff } = await visit()
    for (const user of [staff, world.operator])
      for (const time of ['10:00', '11:59'])
        expect(await refusalOfCall(world.move(id, 'attended', user, clock(time)))).toBe(refusals.not_over)
    expect(await stored(id, 'attended', clock('11:59'))).toBe('visit_not_over')
    await world.move(id, 'attended', staff, clock('12:00'))
    expect(await read(id)).toMatchObject({ status: 'attended', workedMinutes: 120 })
  })

  it('is recorded when its person has left, with the minutes they were there', async () => {
    const { id, resident, staff } = await visit()
    const press = async (step: 'present' | 'left', now: Date) =>
      recordPresence(running.payload, { application: id, revision: Number((await read(id)).revision), step, by: staff, now })
    await press('present', clock('09:55'))
    await press('left', clock('10:40'))
    expect(await read(id)).toMatchObject({ status: 'attended', workedMinutes: 40 })
    await world.move(id, 'completed', resident, clock('10:41'))
    expect(await read(id)).toMatchObject({ status: 'completed', workedMinutes: 40 })
  })

  it('is recorded as an absence half an hour after its start, and not before', async () => {
    const { id, staff } = await visit()
    expect(await refusalOfCall(world.move(id, 'no_show', staff, clock('10:29')))).toBe(refusals.absence_too_early)
    expect(await stored(id, 'no_show', clock('10:29'))).toBe('visit_absence_too_early')
    await world.move(id, 'no_show', staff, clock('10:30'))
    expect(await read(id)).toMatchObject({ status: 'no_show', workedMinutes: null })
  })

  it('counts no minutes that have not passed', async () => {
    const { id, staff } = await visit()
    const record = (workedMinutes: number) =>
      running.payload.update({
        collection: 'applications',
        id,
        data: { status: 'attended', workedMinutes, revision: 2 } as never,
        ...as(staff, clock('12:00')),
      })
    // Nobody can have come before 9:00.
    expect(await refusalOfCall(record(181))).toBe(minutesRefusals.beyond_now)
    expect(await stored(id, 'attended', clock('12:00'), ', worked_minutes = 181')).toBe('minutes_beyond_now')
    await record(180)
    expect(await read(id)).toMatchObject({ status: 'attended', workedMinutes: 180 })
  })
})
