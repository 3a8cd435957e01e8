import type { TypedUser } from 'payload'
import { checkInToken } from '@/access/checkInProof'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { minutesRefusals } from '@/glossary/minutes'
import { minutesByFacility } from '@/queries/minutesByFacility'
import { minutesOfResident } from '@/queries/minutesOfResident'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { checkIn } from './checkIn'
import { completeUnopposedVisits } from './completeUnopposedVisits'
import { recordPresence } from './recordPresence'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const agreedAt = at('2026-01-10', '09:00')
const clock = (time: string) => at('2026-01-19', time)

async function place() {
  const facility = await world.facility()
  await world.registration(facility.id)
  return { facility: facility.id, staff: await world.staff('facility', [facility.id]), task: (await world.task(facility.id)).id }
}
type Place = Awaited<ReturnType<typeof place>>
async function visit(given?: { at?: Place; volunteer?: string; day?: string }) {
  const where = given?.at ?? (await place())
  const day = given?.day ?? '2026-01-19'
  const slot = await world.slot(where.task, { day })
  const volunteer = given?.volunteer ?? (await world.volunteer()).id
  const { id } = await world.apply(slot.id, volunteer, agreedAt)
  await world.move(id, 'accepted', where.staff, agreedAt)
  return { ...where, id, volunteer, slot: slot.id }
}
const read = async (id: string) =>
  (
    await running.appSql(
      `SELECT status::text, worked_minutes::int AS minutes, minutes_approved_by::text AS by, minutes_approved_at AS approved FROM applications WHERE id = $1`,
      [id],
    )
  )[0]
const change = async (id: string, data: object, user: TypedUser, now: Date) => {
  const { revision } = await running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
  return running.payload.update({
    collection: 'applications',
    id,
    data: { ...data, revision } as never,
    user,
    overrideAccess: false,
    context: { now },
  })
}

describe('the minutes of a visit', () => {
  it('are proposed from when its person came and left, and approved by their confirmation', async () => {
    const mine = await visit()
    const resident = await world.account(mine.volunteer)
    const token = checkInToken({ slot: mine.slot, endsAt: clock('12:00') }, running.payload.secret)
    const say = (step: 'arrive' | 'leave', now: Date) =>
      checkIn(running.payload, { resident, application: mine.id, step, proof: { token }, now })
    await say('arrive', clock('10:10'))
    await say('leave', clock('11:40'))
    expect(await read(mine.id)).toMatchObject({ status: 'accepted', minutes: null, by: null })
    await world.move(mine.id, 'attended', mine.staff, clock('12:00'))
    expect(await read(mine.id)).toMatchObject({ minutes: 90, by: null, approved: null })
    await world.move(mine.id, 'completed', resident, clock('18:00'))
    expect(await read(mine.id)).toMatchObject({ status: 'completed', minutes: 90, by: 'resident', approved: clock('18:00') })
  })

  it('are those of the slot where nobody checked in, and end with the press of "left" where somebody did', async () => {
    const [plain, pressed] = [await visit(), await visit()]
    await world.move(plain.id, 'attended', plain.staff, clock('12:00'))
    expect(await read(plain.id)).toMatchObject({ minutes: 120 })
    const press = async (step: 'present' | 'left', now: Date) => {
      const { revision } = await running.payload.findByID({
        collection: 'applications',
        id: pressed.id,
        depth: 0,
        overrideAccess: true,
      })
      await recordPresence(running.payload, { application: pressed.id, revision: revision ?? 0, step, by: pressed.staff, now })
    }
    await press('present', clock('10:30'))
    await press('left', clock('11:30'))
    expect(await read(pressed.id)).toMatchObject({ status: 'attended', minutes: 60 })
  })

  it('are entered with the record and corrected for a day by the facility, and by nobody else', async () => {
    const mine = await visit()
    const resident = await world.account(mine.volunteer)
    await change(mine.id, { status: 'attended', workedMinutes: 100 }, mine.staff, clock('12:00'))
    expect(await read(mine.id)).toMatchObject({ minutes: 100 })
    await change(mine.id, { workedMinutes: 110 }, mine.staff, clock('18:00'))
    expect(await refusalOfCall(change(mine.id, { workedMinutes: 999 }, mine.staff, clock('18:00')))).toBe(
      minutesRefusals.too_many,
    )
    const late = at('2026-01-20', '12:01')
    expect(await refusalOfCall(change(mine.id, { workedMinutes: 100 }, mine.staff, late))).toBe(
      minutesRefusals.too_late_to_correct,
    )
    await change(mine.id, { workedMinutes: 1 }, resident, clock('19:00'))
    expect(await read(mine.id)).toMatchObject({ minutes: 110 })
    await change(mine.id, { status: 'completed', workedMinutes: 999 }, resident, clock('19:00'))
    expect(await read(mine.id)).toMatchObject({ status: 'completed', minutes: 110, by: 'resident' })
  })

  it('are approved by time when nobody objects, and by the operator after an objection', async () => {
    const [quiet, objected] = [await visit(), await visit()]
    const resident = await world.account(objected.volunteer)
    await world.move(quiet.id, 'attended', quiet.staff, clock('12:00'))
    await world.move(objected.id, 'attended', objected.staff, clock('12:00'))
    await world.move(objected.id, 'disputed', resident, clock('13:00'), '1時間だけでした')
    await completeUnopposedVisits(running.payload, at('2026-01-22', '12:00'))
    expect(await read(quiet.id)).toMatchObject({ status: 'completed', minutes: 120, by: 'system' })
    expect(await read(objected.id)).toMatchObject({ status: 'disputed', minutes: 120, by: null })
    await change(
      objected.id,
      { status: 'completed', statusReason: '施設に確かめました', workedMinutes: 60 },
      world.operator,
      at('2026-01-23', '09:00'),
    )
    expect(await read(objected.id)).toMatchObject({ status: 'completed', minutes: 60, by: 'operator' })
  })

  it('are kept once the visit is completed, and lose their approval when the operator takes it back', async () => {
    const mine = await visit()
    await world.move(mine.id, 'attended', mine.staff, clock('12:00'))
    await completeUnopposedVisits(running.payload, at('2026-01-22', '12:00'))
    const later = at('2026-01-25', '09:00')
    for (const user of [mine.staff, world.operator])
      expect(await refusalOfCall(change(mine.id, { workedMinutes: 30 }, user, later))).not.toBe('no refusal')
    expect(
      await refusalOfCall(running.adminSql(`UPDATE applications SET worked_minutes = 30 WHERE id = '${mine.id}'`)),
    ).toContain('attendance_is_kept')
    await world.move(mine.id, 'disputed', world.operator, later, '記録を確かめるため')
    expect(await read(mine.id)).toMatchObject({ status: 'disputed', minutes: 120, by: null, approved: null })
    expect(
      await refusalOfCall(
        running.adminSql(
          `UPDATE applications SET minutes_approved_at = now(), minutes_approved_by = 'operator' WHERE id = '${mine.id}'`,
        ),
      ),
    ).toContain('minutes_not_completed')
  })

  it('are none for who did not come', async () => {
    const mine = await visit()
    await change(mine.id, { status: 'no_show', workedMinutes: 100 }, mine.staff, clock('12:00'))
    expect(await read(mine.id)).toMatchObject({ status: 'no_show', minutes: null })
  })
})

describe('the sums', () => {
  it('count what is completed, by facility within a scope and by resident', async () => {
    const [here, there] = [await place(), await place()]
    const volunteer = (await world.volunteer()).id
    const completed = async (where: Place, day: string, minutes: number) => {
      const { id } = await visit({ at: where, volunteer, day })
      await change(id, { status: 'attended', workedMinutes: minutes }, where.staff, at(day, '12:00'))
      await change(id, { status: 'completed' }, await resident, at(day, '13:00'))
    }
    const resident = world.account(volunteer)
    await completed(here, '2026-01-12', 100)
    await completed(here, '2026-01-13', 45)
    await completed(there, '2026-01-14', 60)
    await completed(here, '2026-02-02', 30)
    const open = await visit({ at: here, volunteer, day: '2026-01-16' })
    await world.move(open.id, 'attended', here.staff, at('2026-01-16', '12:00'))
    const sum = (...ids: string[]) =>
      minutesByFacility(databaseOf(running.payload), {
        programme: world.programme.id,
        month: '2026-01',
        limit: 10,
        scope: { kind: 'facilities', ids },
      })
    expect(await sum(here.facility)).toMatchObject({
      facilities: [{ visits: 2, minutes: 145 }],
      total: { visits: 2, minutes: 145 },
    })
    expect((await sum(here.facility, there.facility)).facilities.map(({ minutes }) => minutes)).toEqual([145, 60])
    expect(await sum()).toEqual({ facilities: [], total: { visits: 0, minutes: 0 } })
    expect(await minutesOfResident(databaseOf(running.payload), { volunteer })).toEqual({ visits: 4, minutes: 235 })
  })
})
