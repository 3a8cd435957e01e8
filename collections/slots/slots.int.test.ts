import { addDays, at, dayOf, startOfDay } from '@/domain/calendar/jst'
import type { ApplicationStatus } from '@/domain/application/status'
import { slotRefusals } from '@/glossary/refusals'
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

const monday = '2026-01-19'
const before = at('2026-01-10', '09:00')
const after = at(monday, '13:00')

async function offered(given: { day?: string; from?: string; to?: string; capacity?: number } = {}) {
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id)
  const slot = await world.slot(task.id, { day: monday, capacity: 3, ...given })
  return { facility, task, slot, staff: await world.staff('facility', [facility.id]) }
}
type Offered = Awaited<ReturnType<typeof offered>>

const change = async ({ slot, staff }: Pick<Offered, 'slot' | 'staff'>, data: object, now: Date) => {
  const { revision } = await running.payload.findByID({ collection: 'slots', id: slot.id, depth: 0, overrideAccess: true })
  return running.payload.update({ collection: 'slots', id: slot.id, data: { revision, ...data }, ...as(staff, now) })
}
const add = ({ staff, task }: Pick<Offered, 'task' | 'staff'>, startsAt: Date, hours: number, now = before) =>
  running.payload.create({
    collection: 'slots',
    data: {
      task: task.id,
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + hours * 3_600_000).toISOString(),
      capacity: 1,
      status: 'open',
    },
    ...as(staff, now),
  })
const times = (day: string, from = '10:00', to = '12:00') => ({
  startsAt: at(day, from).toISOString(),
  endsAt: at(day, to).toISOString(),
})
const application = async (slot: string, to: ApplicationStatus[] = []) => {
  const person = await world.volunteer()
  const { id } = await world.apply(slot, person.id, before)
  for (const each of to) await world.move(id, each, world.operator, each === 'accepted' ? before : after)
  return { id, person }
}
const standing = async (id: string) =>
  (
    await running.appSql(
      'SELECT status::text, status_reason, status_changed_by_role::text AS by FROM applications WHERE id = $1',
      [id],
    )
  )[0]
const mails = (key: string) => running.appSql('SELECT "to", subject, body FROM mails WHERE starts_with(key, $1)', [key])

describe('a slot that has begun', () => {
  it('keeps its time: a recorded visit cannot be moved into another month', async () => {
    const given = await offered()
    const { id } = await application(given.slot.id, ['accepted', 'attended'])
    expect(await refusalOfCall(change(given, times('2026-02-02'), after))).toContain('活動の記録がある')
    const [row] = await running.appSql('SELECT starts_at FROM applications WHERE id = $1', [id])
    expect(row).toEqual({ starts_at: at(monday, '10:00') })
  })

  it('keeps its time and its state also when nobody has recorded anything yet', async () => {
    const given = await offered()
    const { id } = await application(given.slot.id, ['accepted'])
    expect(await refusalOfCall(change(given, times('2026-01-26'), after))).toContain('開始時刻を過ぎた')
    expect(await refusalOfCall(change(given, { status: 'cancelled', cancelReason: '都合により' }, after))).toContain(
      '開始時刻を過ぎた',
    )
    expect(await standing(id)).toMatchObject({ status: 'accepted' })
  })

  it('is kept by the database, past every rule of the code', async () => {
    const { slot } = await offered()
    await application(slot.id, ['accepted', 'no_show'])
    await expect(
      running.appSql(
        `UPDATE slots SET starts_at = starts_at + interval '20 days', ends_at = ends_at + interval '20 days' WHERE id = $1`,
        [slot.id],
      ),
    ).rejects.toThrow('slot_recorded')
    await expect(running.appSql(`UPDATE slots SET status = 'cancelled' WHERE id = $1`, [slot.id])).rejects.toThrow(
      'slot_recorded',
    )
  })
})

describe('the time of a slot', () => {
  it('lies in the future when it is entered', async () => {
    const given = await offered()
    expect(await refusalOfCall(add(given, at('2026-01-09', '10:00'), 2))).toContain('これから始まる')
    expect(await refusalOfCall(add(given, before, 2))).toContain('これから始まる')
    expect(await refusalOfCall(add(given, at('2026-01-10', '09:01'), 2))).toBe('no refusal')
  })

  it('cannot be moved from the future into the past, where its visits could be recorded at once', async () => {
    const given = await offered()
    await application(given.slot.id, ['accepted'])
    expect(await refusalOfCall(change(given, times('2026-01-09'), before))).toContain('これから始まる')
  })

  it.each([
    ['2025-11-30', at('2025-11-20', '09:00'), false],
    ['2025-12-01', at('2025-11-20', '09:00'), true],
    ['2026-03-31', before, true],
    ['2026-04-01', before, false],
  ] as const)('begins within the contract: %s', async (day, now, allowed) => {
    const facility = await world.facility()
    await world.registration(facility.id)
    const task = await world.task(facility.id)
    const staff = await world.staff('facility', [facility.id])
    const answer = await refusalOfCall(add({ staff, task }, at(day, '10:00'), 2, now))
    expect(answer).toEqual(allowed ? 'no refusal' : expect.stringContaining('事業の期間'))
  })

  it('may run over midnight, of the contract’s last day too, but not longer than twelve hours', async () => {
    const given = await offered()
    expect(await refusalOfCall(add(given, at('2026-03-31', '22:30'), 2))).toBe('no refusal')
    expect(await refusalOfCall(add(given, at('2026-02-02', '20:00'), 12))).toBe('no refusal')
    expect(await refusalOfCall(add(given, at('2026-02-09', '10:00'), 48))).toContain('12時間')
    await expect(
      running.appSql(`UPDATE slots SET ends_at = starts_at + interval '12 hours 1 second' WHERE id = $1`, [given.slot.id]),
    ).rejects.toMatchObject({ constraint: 'slots_not_too_long' })
  })

  it('is held to the contract by the database as well', async () => {
    const { slot } = await offered()
    for (const day of ['2020-05-05', '2025-11-30', '2026-04-01'])
      await expect(
        running.appSql('UPDATE slots SET starts_at = $2, ends_at = $3 WHERE id = $1', [
          slot.id,
          at(day, '10:00'),
          at(day, '11:00'),
        ]),
      ).rejects.toThrow('slot_outside_programme')
  })

  it('is moved before it begins, and those concerned are told', async () => {
    const given = await offered()
    const accepted = await application(given.slot.id, ['accepted'])
    const resident = await world.account(accepted.person.id)
    await change(given, times('2026-01-20', '14:00', '15:30'), before)
    const [mail, ...others] = await mails(`application/${accepted.id}/`)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: resident.email, subject: expect.stringContaining('日時が変わりました') })
    expect(mail?.['body']).toContain('変更前　1月19日（月）10:00〜12:00')
    expect(mail?.['body']).toContain('変更後　1月20日（火）14:00〜15:30')
  })
})

describe('a slot that is cancelled', () => {
  it('needs a reason when somebody applied, and then settles and tells all of them', async () => {
    const given = await offered()
    const [accepted, waiting, withdrawn] = [
      await application(given.slot.id, ['accepted']),
      await application(given.slot.id),
      await application(given.slot.id),
    ]
    const [first, second] = [await world.account(accepted.person.id), await world.account(waiting.person.id)]
    await world.account(withdrawn.person.id)
    await running.appSql(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [withdrawn.id])

    expect(await refusalOfCall(change(given, { status: 'cancelled', cancelReason: ' ' }, before))).toContain('中止の理由')
    expect(await standing(accepted.id)).toMatchObject({ status: 'accepted' })

    await change(given, { status: 'cancelled', cancelReason: '行事の日程が変わったため' }, before)
    expect(await standing(accepted.id)).toEqual({
      status: 'cancelled',
      status_reason: '日時枠の中止：行事の日程が変わったため',
      by: 'facility',
    })
    expect(await standing(waiting.id)).toMatchObject({ status: 'declined' })
    expect(await standing(withdrawn.id)).toMatchObject({ status: 'withdrawn' })
    const [row] = await running.appSql('SELECT seats_taken::int, is_visible, status::text FROM slots WHERE id = $1', [
      given.slot.id,
    ])
    expect(row).toEqual({ seats_taken: 0, is_visible: false, status: 'cancelled' })

    for (const [{ id, person }, { email }] of [
      [accepted, first],
      [waiting, second],
    ] as const) {
      const [mail, ...others] = await mails(`application/${id}/`)
      expect(others).toEqual([])
      expect(mail).toMatchObject({ to: email, subject: expect.stringContaining('活動が中止になりました') })
      expect(mail?.['body']).toContain(`${person.name}　様`)
      expect(mail?.['body']).toContain('1月19日（月）10:00〜12:00')
      expect(mail?.['body']).toContain('行事の日程が変わったため')
    }
    expect(await mails(`application/${withdrawn.id}/`)).toEqual([])
  })

  it('tells somebody who has no account at the address that was left, and nobody twice', async () => {
    const given = await offered()
    const waiting = await application(given.slot.id)
    const unreachable = await application(given.slot.id)
    await running.payload.create({
      collection: 'volunteer-contacts',
      data: { volunteer: waiting.person.id, email: 'madoguchi@example.jp' } as never,
      ...as(world.operator, before),
    })
    await change(given, { status: 'cancelled', cancelReason: '台風のため' }, before)
    expect(await mails(`application/${waiting.id}/`)).toMatchObject([{ to: 'madoguchi@example.jp' }])
    expect(await mails(`application/${unreachable.id}/`)).toEqual([])
  })

  it('needs no reason while nobody has applied, and can be offered again before it begins', async () => {
    const given = await offered()
    await change(given, { status: 'cancelled' }, before)
    expect(await refusalOfCall(application(given.slot.id))).toContain('募集していません')
    await change(given, { status: 'open' }, before)
    expect(await refusalOfCall(application(given.slot.id))).toBe('no refusal')
    await change(given, { status: 'cancelled', cancelReason: '台風のため' }, before)
    expect(await refusalOfCall(change(given, { status: 'open' }, after))).toContain('開始時刻を過ぎた')
  })

  it('never leaves somebody behind: the database refuses it while anybody waits or holds a seat', async () => {
    const { slot } = await offered()
    await application(slot.id)
    await expect(running.appSql(`UPDATE slots SET status = 'cancelled' WHERE id = $1`, [slot.id])).rejects.toThrow(
      'slot_has_applicants',
    )
  })

  it('and an application made in the same moment leave nobody waiting for a visit that is off', async () => {
    const given = await offered({ capacity: 5 })
    const people = await Promise.all(Array.from({ length: 4 }, () => world.volunteer()))
    const [cancelling] = await Promise.allSettled([
      change(given, { status: 'cancelled', cancelReason: '台風のため' }, before),
      ...people.map(({ id }) => world.apply(given.slot.id, id, before)),
    ])
    expect(cancelling.status).toBe('fulfilled')
    expect(await running.appSql('SELECT id FROM applications WHERE slot_id = $1 AND is_live', [given.slot.id])).toEqual([])
  })
})

describe('a slot with people', () => {
  it('is not moved to a time at which one of them is elsewhere; the office alone is told who', async () => {
    const [here, there] = [await offered(), await offered({ from: '14:00', to: '15:00' })]
    const { person } = await application(here.slot.id, ['accepted'])
    const { id } = await world.apply(there.slot.id, person.id, before)
    await world.move(id, 'accepted', world.operator, before)
    const moved = times(monday, '13:30', '14:30')
    const said = await refusalOfCall(change(here, moved, before))
    expect(said).toBe(slotRefusals.people_elsewhere)
    const office = await refusalOfCall(change({ slot: here.slot, staff: world.operator }, moved, before))
    expect(office).toBe(`${said}（該当する方：${person.number}）`)
    expect(await refusalOfCall(change(here, times(monday, '15:00', '16:00'), before))).toBe('no refusal')
  })

  it('is not made smaller than those who were accepted, and says so at the number of seats', async () => {
    const given = await offered()
    for (let many = 0; many < 2; many++) await application(given.slot.id, ['accepted'])
    expect(await refusalOfCall(change(given, { capacity: 1 }, before))).toBe(slotRefusals.fewer_than_accepted)
    expect(await refusalOfCall(change(given, { capacity: 2 }, before))).toBe('no refusal')
  })

  it('needs no more of them than it has seats for, whichever of the two is changed', async () => {
    const given = await offered()
    expect(await refusalOfCall(change(given, { needed: 4 }, before))).toBe(slotRefusals.needed_beyond_capacity)
    expect(await refusalOfCall(change(given, { needed: 3 }, before))).toBe('no refusal')
    expect(await refusalOfCall(change(given, { capacity: 2 }, before))).toBe(slotRefusals.needed_beyond_capacity)
    expect(await refusalOfCall(change(given, { capacity: 2, needed: 2 }, before))).toBe('no refusal')
    await expect(running.appSql('UPDATE slots SET needed = 3 WHERE id = $1', [given.slot.id])).rejects.toThrow(
      'slots_needed_within_capacity',
    )
  })
})

describe('a slot of a listing that is over or taken down', () => {
  it.each([
    ['closed', slotRefusals.listing_closed],
    ['suspended', slotRefusals.listing_suspended],
  ] as const)('is neither added nor offered again while that is %s, past every rule of the code', async (status, sentence) => {
    const given = await offered()
    await change(given, { status: 'cancelled' }, before)
    const { revision } = given.task
    const end = { status, revision, statusReason: '確認のため' } as never
    await running.payload.update({ collection: 'tasks', id: given.task.id, data: end, ...as(world.operator, before) })
    expect(await refusalOfCall(add(given, at('2026-01-26', '10:00'), 2))).toBe(sentence)
    expect(await refusalOfCall(change(given, { status: 'open' }, before))).toBe(sentence)
    const again = running.appSql(`UPDATE slots SET status = 'open' WHERE id = $1`, [given.slot.id])
    await expect(again).rejects.toThrow(`slot_listing_${status}`)
    const made = running.appSql(
      `INSERT INTO slots (id, task_id, starts_at, ends_at, capacity, status) VALUES (gen_random_uuid(), $1, $2, $3, 1, 'open')`,
      [given.task.id, at('2026-01-27', '10:00'), at('2026-01-27', '11:00')],
    )
    await expect(made).rejects.toThrow(`slot_listing_${status}`)
  })
})

describe('a slot of a facility', () => {
  it('is offered on days of its registration only', async () => {
    const facility = await world.facility()
    await world.registration(facility.id, '2025-12-01', '2026-01-31')
    const task = await world.task(facility.id)
    const staff = await world.staff('facility', [facility.id])
    expect(await refusalOfCall(add({ staff, task }, at('2026-01-31', '23:30'), 1))).toBe('no refusal')
    expect(await refusalOfCall(add({ staff, task }, startOfDay('2026-02-01'), 1))).toContain('登録されていません')
    const last = await add({ staff, task }, at('2026-01-31', '10:00'), 1)
    expect(
      await refusalOfCall(change({ slot: last, staff }, times(addDays(dayOf(at('2026-01-31', '10:00')), 1)), before)),
    ).toContain('登録されていません')
    await expect(
      running.appSql(
        `UPDATE slots SET starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day' WHERE id = $1`,
        [last.id],
      ),
    ).rejects.toThrow('slot_facility_not_registered')
  })
})
