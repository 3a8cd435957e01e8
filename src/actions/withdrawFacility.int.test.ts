import { at } from '@/domain/calendar/jst'
import { as } from '@/testing/as'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { suspendListingsOfLeavers } from './suspendListingsOfLeavers'
import { withdrawFacility } from './withdrawFacility'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-20', '10:00')
const lastDay = '2026-01-31'

async function registered() {
  const facility = await world.facility()
  const { id } = await world.registration(facility.id)
  const leave = async (given: { lastDay?: string; now?: Date; confirmed?: boolean } = {}) => {
    const { revision } = await running.payload.findByID({
      collection: 'facility-registrations',
      id,
      depth: 0,
      overrideAccess: true,
    })
    const asked = { id, revision: revision as number, lastDay, reason: '閉所のため', confirmed: true, by: world.operator, now }
    return withdrawFacility(running.payload, { ...asked, ...given })
  }
  return { facility, leave, staff: await world.staff('facility', [facility.id]) }
}
const one = async (sql: string, id: string) => (await running.appSql(sql, [id]))[0]
const slotOf = (id: string) => one('SELECT status::text, is_visible, seats_taken::int FROM slots WHERE id = $1', id)
const listingOf = (id: string) => one('SELECT status::text, status_reason FROM tasks WHERE id = $1', id)
const applicationOf = (id: string) => one('SELECT status::text, status_reason FROM applications WHERE id = $1', id)
const mailsOf = (id: string) =>
  running.appSql('SELECT "to", subject, body FROM mails WHERE starts_with(key, $1) AND key NOT LIKE \'%/decided/%\'', [
    `application/${id}/`,
  ])

describe('a facility that has left', () => {
  it('holds nothing after its last day: slots are called off, applications settled, everybody is told', async () => {
    const { facility, leave, staff } = await registered()
    const task = await world.task(facility.id)
    const [stays, first, second] = [
      await world.slot(task.id, { day: '2026-01-31' }),
      await world.slot(task.id, { day: '2026-02-01', from: '00:00', to: '01:00' }),
      await world.slot(task.id, { day: '2026-02-10' }),
    ]
    const people = [await world.volunteer(), await world.volunteer(), await world.volunteer()] as const
    const accounts = [await world.account(people[0].id), await world.account(people[1].id), await world.account(people[2].id)]
    const [kept, agreed, waiting] = [
      await world.apply(stays.id, people[0].id, now),
      await world.apply(first.id, people[1].id, now),
      await world.apply(second.id, people[2].id, now),
    ]
    await world.move(agreed.id, 'accepted', staff, now)

    expect(await leave({ confirmed: false })).toEqual({ done: false, left: { slots: 2, waiting: 1, accepted: 1 } })
    expect(await slotOf(first.id)).toMatchObject({ status: 'open' })
    expect(await leave()).toEqual({ done: true })

    expect(await slotOf(stays.id)).toMatchObject({ status: 'open', is_visible: true })
    for (const { id } of [first, second])
      expect(await slotOf(id)).toEqual({ status: 'cancelled', is_visible: false, seats_taken: 0 })
    expect(await applicationOf(kept.id)).toMatchObject({ status: 'applied' })
    expect(await applicationOf(agreed.id)).toEqual({
      status: 'cancelled',
      status_reason: expect.stringContaining('事業の登録を終える'),
    })
    expect(await applicationOf(waiting.id)).toMatchObject({ status: 'declined' })
    expect(await mailsOf(kept.id)).toEqual([])
    for (const [index, { id }] of [agreed, waiting].entries()) {
      const [mail, ...others] = await mailsOf(id)
      expect(others).toEqual([])
      expect(mail).toMatchObject({ to: accounts[index + 1]?.email, subject: expect.stringContaining('活動が中止になりました') })
      expect(mail?.['body']).toContain('事業の登録を終える')
      expect(mail?.['body']).not.toContain('閉所')
    }
  })

  it('has its listings shown as long as there is a day left for them, then the worker suspends them', async () => {
    const { facility, leave } = await registered()
    const [used, idle] = [await world.task(facility.id), await world.task(facility.id)]
    await world.slot(used.id, { day: '2026-01-31' })
    await world.slot(idle.id, { day: '2026-02-03' })
    await leave()
    expect(await listingOf(idle.id)).toEqual({ status: 'suspended', status_reason: expect.stringContaining('事業の登録を終え') })
    expect(await listingOf(used.id)).toMatchObject({ status: 'published' })

    expect(await suspendListingsOfLeavers(running.payload, at('2026-01-31', '23:59'))).toMatchObject({ moved: 0 })
    const other = await registered()
    const theirs = await world.task(other.facility.id)
    expect(await suspendListingsOfLeavers(running.payload, at('2026-02-01', '00:00'))).toMatchObject({ skipped: 0, failed: 0 })
    expect(await suspendListingsOfLeavers(running.payload, at('2026-02-01', '00:01'))).toMatchObject({ moved: 0 })
    expect(await listingOf(used.id)).toMatchObject({ status: 'suspended' })
    expect(await listingOf(theirs.id)).toMatchObject({ status: 'published' })

    const { revision } = await running.payload.findByID({ collection: 'tasks', id: used.id, depth: 0, overrideAccess: true })
    const again = running.payload.update({
      collection: 'tasks',
      id: used.id,
      data: { status: 'published', revision },
      ...as(world.operator, at('2026-02-02', '09:00')),
    })
    expect(await refusalOfCall(again)).toContain('登録されていない')
    expect(await refusalOfCall(world.slot(used.id, { day: '2026-02-05', madeAt: at('2026-02-02', '09:00') }))).toContain(
      '登録されていません',
    )
  })

  it('takes no applications for a day after its last one, whatever slot still stands: also in the database', async () => {
    const { facility, staff } = await registered()
    const task = await world.task(facility.id)
    const slot = await world.slot(task.id, { day: '2026-02-10', capacity: 5 })
    const person = await world.volunteer()
    // As it was before facilities that leave were cleared up after.
    await running.appSql(
      `UPDATE facility_registrations SET last_day = '2026-01-31', withdrawal_reason = '閉所のため' WHERE facility_id = $1`,
      [facility.id],
    )
    expect(await refusalOfCall(world.apply(slot.id, person.id, now))).toContain('登録されていない')
    await expect(
      running.appSql(
        `INSERT INTO applications (id, slot_id, volunteer_id, status, status_changed_at, applied_at) VALUES (gen_random_uuid(), $1, $2, 'applied', $3, $3)`,
        [slot.id, person.id, now],
      ),
    ).rejects.toThrow('application_facility_not_registered')
    const resident = await world.account(person.id)
    const own = running.payload.create({
      collection: 'applications',
      data: { slot: slot.id, volunteer: person.id } as never,
      ...as(resident, now),
    })
    expect(await refusalOfCall(own)).toContain('この日時の募集は終わりました')
    const added = running.payload.create({
      collection: 'slots',
      data: {
        task: task.id,
        startsAt: at('2026-02-11', '10:00').toISOString(),
        endsAt: at('2026-02-11', '11:00').toISOString(),
        capacity: 1,
        status: 'open',
      },
      ...as(staff, now),
    })
    expect(await refusalOfCall(added)).toContain('登録されていません')
  })

  it('and staff who add a slot in the same moment leave no slot open after the last day', async () => {
    const { facility, leave, staff } = await registered()
    const task = await world.task(facility.id)
    const add = (hour: number) =>
      running.payload.create({
        collection: 'slots',
        data: {
          task: task.id,
          startsAt: at('2026-02-11', `${hour}:00`).toISOString(),
          endsAt: at('2026-02-11', `${hour}:45`).toISOString(),
          capacity: 1,
          status: 'open',
        },
        ...as(staff, now),
      })
    await Promise.allSettled([add(10), leave(), add(11), add(12), add(13)])
    await leave().catch(() => undefined)
    expect(
      await running.appSql(
        `SELECT id FROM slots WHERE task_id = $1 AND status = 'open' AND starts_at > '2026-02-01T00:00:00+09:00'`,
        [task.id],
      ),
    ).toEqual([])
  })

  it('in the past keeps what took place, and calls off only what lies ahead', async () => {
    const { facility, leave, staff } = await registered()
    const task = await world.task(facility.id)
    const [past, ahead] = [await world.slot(task.id, { day: '2026-01-19' }), await world.slot(task.id, { day: '2026-01-21' })]
    const visit = await world.apply(past.id, (await world.volunteer()).id, at('2026-01-10', '09:00'))
    await world.move(visit.id, 'accepted', staff, at('2026-01-11', '09:00'))
    await world.move(visit.id, 'attended', staff, at('2026-01-19', '13:00'))
    expect(await leave({ lastDay: '2026-01-15', confirmed: false })).toEqual({
      done: false,
      left: { slots: 1, waiting: 0, accepted: 0 },
    })
    await leave({ lastDay: '2026-01-15' })
    expect(await slotOf(past.id)).toMatchObject({ status: 'open', seats_taken: 1 })
    expect(await slotOf(ahead.id)).toMatchObject({ status: 'cancelled' })
    expect(await applicationOf(visit.id)).toMatchObject({ status: 'attended' })
    expect(await listingOf(task.id)).toMatchObject({ status: 'suspended' })
  })
})

describe('a resident who has left', () => {
  it('applies for nothing any more, by any way in', async () => {
    const { facility } = await registered()
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-02-10', capacity: 5 })
    const [person, merged] = [await world.volunteer(), await world.volunteer()]
    await running.appSql('UPDATE volunteers SET withdrawn_at = $2 WHERE id = $1', [person.id, now])
    const resident = await world.account(person.id)
    await running.appSql('UPDATE volunteers SET merged_into_id = $2 WHERE id = $1', [merged.id, (await world.volunteer()).id])
    const own = running.payload.create({
      collection: 'applications',
      data: { slot: slot.id, volunteer: person.id } as never,
      ...as(resident, now),
    })
    expect(await refusalOfCall(own)).toContain('登録は終了しています')
    for (const { id } of [person, merged]) {
      expect(await refusalOfCall(world.apply(slot.id, id, now))).toContain('登録は終了しています')
      await expect(
        running.appSql(
          `INSERT INTO applications (id, slot_id, volunteer_id, status, status_changed_at, applied_at) VALUES (gen_random_uuid(), $1, $2, 'applied', $3, $3)`,
          [slot.id, id, now],
        ),
      ).rejects.toThrow('application_volunteer_withdrawn')
    }
    expect(await refusalOfCall(world.apply(slot.id, person.id, at('2026-01-20', '09:59')))).toBe('no refusal')
  })

  it('is merged into somebody else: never into themselves, nor in a chain or a ring', async () => {
    const [a, b, c] = [await world.volunteer(), await world.volunteer(), await world.volunteer()]
    const merge = (from: string, into: string) =>
      running.payload.update({ collection: 'volunteers', id: from, data: { mergedInto: into }, overrideAccess: true })
    expect(await refusalOfCall(merge(a.id, a.id))).toContain('ご本人の別の記録')
    expect(await refusalOfCall(merge(a.id, b.id))).toBe('no refusal')
    for (const [from, into] of [
      [b.id, a.id],
      [c.id, a.id],
      [b.id, c.id],
    ] as const)
      expect(await refusalOfCall(merge(from, into))).toContain('統合')
    const [d, e] = [await world.volunteer(), await world.volunteer()]
    const ring = await Promise.all([refusalOfCall(merge(d.id, e.id)), refusalOfCall(merge(e.id, d.id))])
    expect(ring.filter((answer) => answer === 'no refusal').length).toBeLessThanOrEqual(1)
    expect(
      await running.appSql(
        'SELECT 1 FROM volunteers x JOIN volunteers y ON y.id = x.merged_into_id WHERE y.merged_into_id IS NOT NULL',
      ),
    ).toEqual([])
  })
})
