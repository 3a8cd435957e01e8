import { loadUnsettled } from '@/admin/unsettled/loadUnsettled'
import { asSystem } from '@/access/actor'
import { at } from '@/domain/calendar/jst'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { chaseUnsettledVisits } from './chaseUnsettledVisits'
import { remindOfRecords } from './remindOfRecords'

let running: RunningPayload
let world: World
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())
/** Nothing of one test is left to be chased in the next. */
afterEach(async () => {
  await running.adminSql(`UPDATE applications SET status = 'completed' WHERE holds_seat AND NOT is_completed`)
  await running.appSql('DELETE FROM mails')
})

const agreedAt = at('2025-12-20', '09:00')
const chase = (day: string, time = '09:00') => chaseUnsettledVisits(running.payload, at(day, time))

async function place(day = '2026-01-19') {
  const facility = await world.facility()
  await world.registration(facility.id)
  const staff = await world.staff('facility', [facility.id])
  const visit = async (on = day) => {
    const volunteer = await world.volunteer()
    const resident = await world.account(volunteer.id)
    const task = await world.task(facility.id)
    const { id } = await world.apply((await world.slot(task.id, { day: on })).id, volunteer.id, agreedAt)
    await world.move(id, 'accepted', staff, agreedAt)
    return { id, resident, volunteer: volunteer.id }
  }
  return { facility: facility.id, staff, visit, first: await visit() }
}
const keys = async (start: string) =>
  (await running.appSql('SELECT key FROM mails WHERE starts_with(key, $1) ORDER BY key', [start])).map(({ key }) => String(key))
const days = async (start: string, part: number) => [...new Set((await keys(start)).map((key) => key.split('/')[part]))]

describe('visits that are not settled are chased without anybody’s doing', () => {
  it('at the facility one, three and seven days after and before the month closes, each once, and then the operator learns of it', async () => {
    const { facility, first, staff } = await place()
    expect(await chase('2026-01-19', '18:00')).toEqual({ facilities: 0, residents: 0, office: 0 })
    for (const day of ['2026-01-20', '2026-01-21', '2026-01-22', '2026-01-25', '2026-01-26', '2026-02-06'])
      await Promise.all([chase(day), chase(day)])
    expect(await days(`facility/${facility}/records/`, 3)).toEqual(['2026-01-20', '2026-01-22', '2026-01-26'])
    expect(await keys('office/unsettled/')).toEqual([])
    expect(await chase('2026-02-07')).toEqual({ facilities: 1, residents: 1, office: 1 })
    expect(await chase('2026-02-07', '10:00')).toEqual({ facilities: 0, residents: 0, office: 0 })
    expect(await days('office/unsettled/', 2)).toEqual(['2026-02-07'])
    expect(await keys(`application/${first.id}/chased/`)).toEqual([`application/${first.id}/chased/2026-02-07`])
    const [mail] = await running.appSql(`SELECT "to", subject, body FROM mails WHERE starts_with(key, 'office/')`)
    expect(mail).toMatchObject({ to: world.operator.email, subject: expect.stringContaining('（1件）') })
    expect(String(mail?.['body'])).toContain('施設の記録待ち　1件')
    expect(String(mail?.['body'])).not.toContain('花子')
    expect((await keys(`facility/${facility}/records/`)).at(-1)).toBe(`facility/${facility}/records/2026-02-07/${staff.id}`)
  })

  it('on a later day where the worker stood still, not at night, and not twice on a day on which the operator asked', async () => {
    const { facility } = await place()
    expect(await chase('2026-01-23', '07:59')).toEqual({ facilities: 0, residents: 0, office: 0 })
    expect(await chase('2026-01-23', '08:00')).toEqual({ facilities: 1, residents: 0, office: 0 })
    await remindOfRecords(running.payload, { by: world.operator, facility, now: at('2026-01-26', '08:30') })
    expect(await chase('2026-01-26')).toEqual({ facilities: 0, residents: 0, office: 0 })
    const screen = await loadUnsettled(running.payload, {
      facility: undefined,
      month: '2026-01',
      now: at('2026-01-26', '10:00'),
      scope: { kind: 'all' },
    })
    expect(screen?.facilities).toMatchObject([{ facility, chasedOn: '2026-01-26', reminder: 'sent' }])
    expect(screen?.visits).toMatchObject([{ chasedOn: '2026-01-26' }])
  })

  it('at the resident whose answer is missing, but at nobody whose visit is settled or who does without reminders', async () => {
    const { first, staff, visit } = await place()
    const [other, absent] = [await visit(), await visit()]
    for (const { id } of [first, other]) await world.move(id, 'attended', staff, at('2026-01-19', '13:00'))
    await world.move(absent.id, 'no_show', staff, at('2026-01-19', '13:00'))
    await running.payload.update({
      collection: 'volunteers',
      id: other.volunteer,
      data: { notices: { reminders: false } },
      overrideAccess: true,
      context: asSystem,
    })
    expect(await chase('2026-01-20')).toEqual({ facilities: 0, residents: 1, office: 0 })
    expect(await chase('2026-01-20', '12:00')).toEqual({ facilities: 0, residents: 0, office: 0 })
    const [mail] = await running.appSql(`SELECT "to", body FROM mails WHERE key = $1`, [
      `application/${first.id}/chased/2026-01-20`,
    ])
    expect(mail?.['to']).toBe(first.resident.email)
    expect(String(mail?.['body'])).toContain('1月22日（木）13:00')
    await world.move(first.id, 'completed', first.resident, at('2026-01-20', '15:00'))
    expect(await chase('2026-01-22')).toEqual({ facilities: 0, residents: 0, office: 0 })
  })

  it('at the operator at once where an objection waits', async () => {
    const { first, staff } = await place()
    await world.move(first.id, 'no_show', staff, at('2026-01-19', '13:00'))
    await world.move(first.id, 'disputed', first.resident, at('2026-01-19', '15:00'), '行きました')
    expect(await chase('2026-01-20')).toEqual({ facilities: 0, residents: 0, office: 1 })
    expect(await chase('2026-01-21')).toEqual({ facilities: 0, residents: 0, office: 0 })
    expect(await chase('2026-01-22')).toEqual({ facilities: 0, residents: 0, office: 1 })
  })

  it('on the days that the programme says', async () => {
    const { programme } = world
    const set = (data: object) =>
      running.payload.update({
        collection: 'programmes',
        id: programme.id,
        data,
        overrideAccess: true,
        context: asSystem,
      })
    await expect(set({ chaseDays: '3,1' })).rejects.toMatchObject({ status: 400 })
    await set({ chaseDays: '5', chaseDaysBeforeClosing: 0 })
    const { facility } = await place()
    for (const day of ['2026-01-20', '2026-01-23', '2026-01-24', '2026-02-09', '2026-02-10']) await chase(day)
    expect(await days(`facility/${facility}/records/`, 3)).toEqual(['2026-01-24', '2026-02-10'])
  })
})
