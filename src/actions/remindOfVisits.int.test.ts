import { addDays, at } from '@/domain/calendar/jst'
import type { Notices } from '@/domain/notice/notices'
import { type Cast, makeCast } from '@/testing/cast'
import { makeWorld } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { chooseNotices } from './chooseNotices'
import { writeMessage } from './messages/writeMessage'
import { remindOfVisits } from './remindOfVisits'

let running: RunningPayload
let cast: Cast
beforeAll(async () => {
  running = await startPayload()
  cast = await makeCast(running.payload)
}, 120_000)
afterAll(() => running.stop())

let made = 0
/** A visit of resident A at facility A, from ten to twelve on a day of its own; its slot, and its reminders so far. */
async function visit({ accepted = true, volunteer = cast.A.volunteer.id } = {}) {
  const { A, staff, today, world } = cast
  const day = addDays(today, 10 + 4 * made++)
  const task = await world.task(A.facility.id)
  await running.payload.update({
    collection: 'tasks',
    id: task.id,
    data: { place: '1階の食堂' },
    overrideAccess: true,
    context: { actingAs: 'system' },
  })
  const slot = await world.slot(task.id, { day, capacity: 3 })
  const { id } = await world.apply(slot.id, volunteer, new Date())
  if (accepted) await world.move(id, 'accepted', staff.operator, new Date())
  const reminders = () =>
    running.appSql(`SELECT key, "to", subject, body, not_before FROM mails WHERE starts_with(key, $1) ORDER BY key`, [
      `application/${id}/reminder-`,
    ])
  return { id, day, slot, reminders, start: at(day, '10:00') }
}
const hoursBefore = (start: Date, hours: number): Date => new Date(start.getTime() - hours * 3_600_000)
const run = (now: Date) => remindOfVisits(running.payload, now)
const digests = (day: string) =>
  running.appSql(
    `SELECT "to", body FROM mails WHERE starts_with(key, 'reminder/') AND key LIKE '%/' || $1 || '/%' ORDER BY "to"`,
    [day],
  )

describe('a reminder', () => {
  it('goes 48 and 24 hours before an agreed visit, each once, however often and wherever the duty runs', async () => {
    const { reminders, start } = await visit()
    await run(hoursBefore(start, 48.01))
    expect(await reminders()).toEqual([])
    await Promise.all([run(hoursBefore(start, 48)), run(hoursBefore(start, 48)), run(hoursBefore(start, 40))])
    expect((await reminders()).map((row) => row['to'])).toEqual([cast.residentA.email])
    await run(hoursBefore(start, 24.01))
    expect(await reminders()).toHaveLength(1)
    await Promise.all([run(hoursBefore(start, 24)), run(hoursBefore(start, 20)), run(hoursBefore(start, 1))])
    expect((await reminders()).map((row) => String(row['key']).replace(/.*reminder-(\d+).*/, '$1'))).toEqual(['24', '48'])
    const [last] = await reminders()
    expect(last?.['body']).toContain('集合場所　1階の食堂')
    expect(last?.['body']).toContain('10:00〜12:00')
    await run(start)
    expect(await reminders()).toHaveLength(2)
  })

  it('is of agreed visits only, and one at a time where the worker stood still', async () => {
    const [asked, agreed] = [await visit({ accepted: false }), await visit()]
    await run(hoursBefore(asked.start, 30))
    await run(hoursBefore(agreed.start, 10))
    expect(await asked.reminders()).toEqual([])
    expect((await agreed.reminders()).map((row) => String(row['key']).includes('reminder-24'))).toEqual([true])
  })

  it('waits for the morning where its time is at night', async () => {
    const { A, staff, today, world } = cast
    const day = addDays(today, 10 + 4 * made++)
    const slot = await world.slot((await world.task(A.facility.id)).id, { day, from: '07:00', to: '08:00' })
    const { id } = await world.apply(slot.id, A.volunteer.id, new Date())
    await world.move(id, 'accepted', staff.operator, new Date())
    await run(at(addDays(day, -2), '07:00'))
    const [mail] = await running.appSql('SELECT not_before FROM mails WHERE starts_with(key, $1)', [
      `application/${id}/reminder-48`,
    ])
    expect(mail?.['not_before']).toEqual(at(addDays(day, -2), '08:00'))
  })

  it('is sent again for the new time of a visit that was moved', async () => {
    const { id, reminders, slot, start } = await visit()
    await run(hoursBefore(start, 30))
    const later = { startsAt: new Date(start.getTime() + 3_600_000), endsAt: new Date(start.getTime() + 7_200_000) }
    const { revision } = await running.payload.findByID({ collection: 'slots', id: slot.id, overrideAccess: true })
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { startsAt: later.startsAt.toISOString(), endsAt: later.endsAt.toISOString(), revision },
      overrideAccess: false,
      user: cast.staff.operator,
      context: { now: hoursBefore(start, 29) },
    })
    await run(hoursBefore(start, 28))
    expect(await reminders()).toHaveLength(2)
    expect(id).toBeTruthy()
  })
})

describe('the digest of a facility', () => {
  it('says in the morning how many come on the next two days, names nobody, and goes once to each of its staff', async () => {
    const { day, slot, start } = await visit()
    const other = await cast.world.apply(slot.id, cast.B.volunteer.id, new Date())
    await cast.world.move(other.id, 'accepted', cast.staff.operator, new Date())
    const eve = addDays(day, -1)
    await run(at(eve, '07:59'))
    expect(await digests(eve)).toEqual([])
    await Promise.all([run(at(eve, '08:00')), run(at(eve, '08:05'))])
    await run(at(eve, '15:00'))
    const sent = await digests(eve)
    expect(sent.map((row) => row['to'])).toEqual([cast.staff.facility.email])
    expect(sent[0]?.['body']).toContain('　2名')
    expect(sent[0]?.['body']).not.toContain(cast.A.volunteer.name)
    await run(at(addDays(day, -3), '09:00'))
    expect(await digests(addDays(day, -3))).toEqual([])
    expect(start).toBeInstanceOf(Date)
  })
})

describe('the digest of a facility in two programmes', () => {
  it('is one of each, and none for whoever turned it off', async () => {
    const { A, staff, today, world } = cast
    const [without, day] = [await world.staff('facility', [A.facility.id]), addDays(today, 10 + 4 * made++)]
    await running.payload.update({
      collection: 'users',
      id: without.id,
      data: { notices: { visits: false } },
      overrideAccess: true,
    })
    const other = await makeWorld(running.payload, { startsOn: addDays(today, -60), endsOn: addDays(today, 60) })
    await other.registration(A.facility.id)
    for (const each of [world, other]) {
      const slot = await each.slot((await each.task(A.facility.id)).id, {
        day,
        from: each === world ? '09:00' : '15:00',
        to: '17:00',
      })
      const { id } = await each.apply(slot.id, (await world.volunteer()).id, new Date())
      await each.move(id, 'accepted', staff.operator, new Date())
    }
    await run(at(addDays(day, -1), '09:00'))
    const sent = await digests(addDays(day, -1))
    expect(sent.map((row) => row['to'])).toEqual([staff.facility.email, staff.facility.email])
    expect(new Set(sent.map(({ body }) => /[0-9]+:00〜17:00/u.exec(String(body))?.[0]))).toEqual(
      new Set(['9:00〜17:00', '15:00〜17:00']),
    )
  })
})

describe('what a resident does not want', () => {
  const choose = async (notices: Notices) => {
    const { revision } = await running.payload.findByID({
      collection: 'volunteers',
      id: cast.A.volunteer.id,
      overrideAccess: true,
    })
    await chooseNotices(running.payload, { resident: cast.residentA, notices, revision: revision ?? 1 })
  }
  afterEach(() => choose({ reminders: true, messages: true, offers: true, reviews: true }))

  it('is not sent: reminders and messages; and is again when they change their mind', async () => {
    const [{ id, reminders, start }, now] = [await visit(), new Date()]
    const notices = () => running.appSql(`SELECT 1 FROM mails WHERE body LIKE '%' || $1 || '%'`, [`/my/${id}/messages`])
    const write = (sendKey: string) =>
      writeMessage(running.payload, {
        user: cast.staff.facility,
        application: id,
        text: 'よろしくお願いします。',
        confirmed: false,
        sendKey,
        now,
      })
    await choose({ reminders: false, messages: false, offers: true, reviews: true })
    await run(hoursBefore(start, 40))
    await write('00000000-0000-4000-8000-000000000001')
    expect([await reminders(), await notices()]).toEqual([[], []])
    await choose({ reminders: true, messages: true, offers: true, reviews: true })
    await run(hoursBefore(start, 39))
    expect(await reminders()).toHaveLength(1)
  })

  it('is of those three only: that a visit is called off is told all the same', async () => {
    const { id, slot } = await visit()
    await choose({ reminders: false, messages: false, offers: false, reviews: true })
    const { revision } = await running.payload.findByID({ collection: 'slots', id: slot.id, overrideAccess: true })
    await running.payload.update({
      collection: 'slots',
      id: slot.id,
      data: { status: 'cancelled', cancelReason: '感染症の予防のため', revision },
      overrideAccess: false,
      user: cast.staff.operator,
    })
    const [mail] = await running.appSql('SELECT "to", body FROM mails WHERE key = $1', [`application/${id}/called-off`])
    expect(mail?.['to']).toBe(cast.residentA.email)
    expect(mail?.['body']).toContain('感染症の予防のため')
  })

  it('is chosen by themselves, with the revision they saw', async () => {
    const all = { reminders: true, messages: true, offers: true, reviews: true }
    await expect(chooseNotices(running.payload, { resident: cast.residentA, notices: all, revision: 0 })).rejects.toMatchObject({
      status: 409,
    })
    await expect(chooseNotices(running.payload, { resident: cast.staff.operator, notices: all, revision: 1 })).rejects.toThrow(
      'ご本人だけ',
    )
  })
})
