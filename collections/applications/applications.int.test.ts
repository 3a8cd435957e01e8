import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { facilityRefusals, messageClosed } from '@/glossary/refusals'
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

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')
const after = at(monday, '13:00')

async function openSlot(capacity = 1, given: { from?: string; to?: string } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: monday, capacity, ...given })
  return { facility, task, slot, staff: await world.staff('facility', [facility.id]) }
}

describe('an application', () => {
  it('goes from applied to completed, and every step stands in its history', async () => {
    const { slot, staff } = await openSlot()
    const person = await world.volunteer()
    const resident = await world.account(person.id)
    const application = await running.payload.create({
      collection: 'applications',
      data: { slot: slot.id, volunteer: person.id } as never,
      ...as(resident, before),
    })
    await world.move(application.id, 'accepted', staff, before)
    await world.move(application.id, 'attended', staff, after)
    const done = await world.move(application.id, 'completed', resident, at(monday, '18:00'))
    expect(done).toMatchObject({ status: 'completed', completedAt: at(monday, '18:00').toISOString() })

    const events = await running.appSql(
      'SELECT "from"::text, "to"::text, by_role::text FROM application_events WHERE application_id = $1 ORDER BY at',
      [application.id],
    )
    expect(events).toEqual([
      { from: null, to: 'applied', by_role: 'resident' },
      { from: 'applied', to: 'accepted', by_role: 'facility' },
      { from: 'accepted', to: 'attended', by_role: 'facility' },
      { from: 'attended', to: 'completed', by_role: 'resident' },
    ])
    const [row] = await running.appSql('SELECT seats_taken::int FROM slots WHERE id = $1', [slot.id])
    expect(row).toEqual({ seats_taken: 1 })
  })

  it('is seen by its facility, its resident, the operator and the city, and by nobody else', async () => {
    const { slot, staff } = await openSlot()
    const [mine, other] = [await world.volunteer(), await world.volunteer()]
    const application = await world.apply(slot.id, mine.id, before)
    const elsewhere = await openSlot()
    const sees = async (user: Parameters<typeof as>[0]) =>
      (
        await running.payload.find({
          collection: 'applications',
          where: { id: { equals: application.id } },
          depth: 0,
          ...as(user),
        })
      ).totalDocs
    expect(await sees(staff)).toBe(1)
    expect(await sees(await world.account(mine.id))).toBe(1)
    expect(await sees(world.operator)).toBe(1)
    expect(await sees(await world.staff('city'))).toBe(1)
    expect(await sees(elsewhere.staff)).toBe(0)
    expect(await sees(await world.account(other.id))).toBe(0)
    await expect(sees(await world.staff('admin'))).rejects.toThrow()
  })

  it('gives the last seat to one of two when both are accepted in the same moment', async () => {
    const { slot, staff } = await openSlot()
    const people = [await world.volunteer(), await world.volunteer(), await world.volunteer()]
    const applications = await Promise.all(people.map((person) => world.apply(slot.id, person.id, before)))
    const answers = await Promise.all(applications.map(({ id }) => refusalOfCall(world.move(id, 'accepted', staff, before))))
    expect(answers.filter((answer) => answer === 'no refusal')).toHaveLength(1)
    expect(answers.filter((answer) => answer.includes('募集人数に達している'))).toHaveLength(2)
  })

  it('cannot be accepted while the person holds an overlapping seat, but back to back is fine', async () => {
    const first = await openSlot(1, { from: '10:00', to: '12:00' })
    const overlapping = await openSlot(1, { from: '11:00', to: '13:00' })
    const following = await openSlot(1, { from: '12:00', to: '14:00' })
    const person = await world.volunteer()
    const [a, b, c] = [
      await world.apply(first.slot.id, person.id, before),
      await world.apply(overlapping.slot.id, person.id, before),
      await world.apply(following.slot.id, person.id, before),
    ]
    await world.move(a.id, 'accepted', first.staff, before)
    expect(await refusalOfCall(world.move(b.id, 'accepted', overlapping.staff, before))).toBe(facilityRefusals.overlap)
    expect(await refusalOfCall(world.move(b.id, 'accepted', world.operator, before))).toContain('同じ時間帯')
    expect(await refusalOfCall(world.move(c.id, 'accepted', following.staff, before))).toBe('no refusal')
  })

  it('cannot be made twice for one slot while the first one lives', async () => {
    const { slot } = await openSlot()
    const person = await world.volunteer()
    await world.apply(slot.id, person.id, before)
    expect(await refusalOfCall(world.apply(slot.id, person.id, before))).toContain('すでに応募')
  })

  it('is declined only with a reason', async () => {
    const { slot, staff } = await openSlot()
    const { id } = await world.apply(slot.id, (await world.volunteer()).id, before)
    expect(await refusalOfCall(world.move(id, 'declined', staff, before))).toContain('理由が入力されていません')
    expect(await world.move(id, 'declined', staff, before, '行事と重なったため')).toMatchObject({
      status: 'declined',
      statusReason: '行事と重なったため',
    })
  })

  it('is not written by someone who saw an older revision', async () => {
    const { slot, staff } = await openSlot()
    const { id, revision } = await world.apply(slot.id, (await world.volunteer()).id, before)
    await world.move(id, 'accepted', staff, before)
    const late = running.payload.update({
      collection: 'applications',
      id,
      data: { status: 'declined', statusReason: '満員', revision } as never,
      ...as(staff, before),
    })
    await expect(late).rejects.toMatchObject({ status: 409 })
    await expect(
      running.payload.update({ collection: 'applications', id, data: { status: 'declined' }, ...as(staff, before) }),
    ).rejects.toMatchObject({ status: 428 })
  })
})

describe('the database itself', () => {
  it('refuses a second seat in a slot of one, past every rule of the code', async () => {
    const { slot } = await openSlot()
    const [a, b] = [
      await world.apply(slot.id, (await world.volunteer()).id, before),
      await world.apply(slot.id, (await world.volunteer()).id, before),
    ]
    await running.appSql("UPDATE applications SET status = 'accepted' WHERE id = $1", [a.id])
    await expect(running.appSql("UPDATE applications SET status = 'accepted' WHERE id = $1", [b.id])).rejects.toMatchObject({
      constraint: 'slots_seats_within_capacity',
    })
  })

  it('lets nobody forge or change a line of the history', async () => {
    await expect(running.appSql("UPDATE application_events SET reason = 'x'")).rejects.toMatchObject({ code: '42501' })
    await expect(running.appSql('DELETE FROM application_events')).rejects.toMatchObject({ code: '42501' })
  })

  it('keeps a slot that somebody applied for', async () => {
    const { slot } = await openSlot()
    await world.apply(slot.id, (await world.volunteer()).id, before)
    await expect(running.appSql('DELETE FROM slots WHERE id = $1', [slot.id])).rejects.toMatchObject({
      code: expect.stringMatching(/^23(001|503)$/),
    })
  })

  it('keeps what its resident told the facility from the answer on, for everybody and with a sentence', async () => {
    const { slot, staff } = await openSlot()
    const person = await world.volunteer()
    const resident = await world.account(person.id)
    const { id } = await world.apply(slot.id, person.id, before)
    const tell = async (message: string, user = resident) => {
      const { revision } = await running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
      return running.payload.update({ collection: 'applications', id, data: { message, revision } as never, ...as(user, before) })
    }
    expect((await tell('よろしくお願いします。')).message).toBe('よろしくお願いします。')
    await world.move(id, 'accepted', staff, before)
    for (const user of [resident, world.operator])
      expect(await refusalOfCall(tell('やっぱり1時間遅れます。', user))).toBe(messageClosed)
    expect((await tell('よろしくお願いします。')).status).toBe('accepted')
    await expect(running.appSql(`UPDATE applications SET message = '別の言葉' WHERE id = $1`, [id])).rejects.toThrow(
      'application_message_closed',
    )
    expect((await world.move(id, 'attended', staff, after)).message).toBe('よろしくお願いします。')
  })

  it('moves the times of the applications with their slot', async () => {
    const { slot, staff } = await openSlot()
    const { id } = await world.apply(slot.id, (await world.volunteer()).id, before)
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: {
        startsAt: at(monday, '14:00').toISOString(),
        endsAt: at(monday, '15:00').toISOString(),
        revision: slot.revision ?? 1,
      },
      ...as(staff, before),
    })
    const moved = await running.payload.findByID({ collection: 'applications', id, depth: 0, overrideAccess: true })
    expect(moved.startsAt).toBe(at(monday, '14:00').toISOString())
  })
})
