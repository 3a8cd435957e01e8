import { at } from '@/domain/calendar/jst'
import { certificateTexts } from '@/glossary/certificates'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { refusalOfCall } from '@/testing/refusalOfCall'
import { issueCertificate } from './issueCertificate'

const now = at('2026-02-20', '10:00')
let running: RunningPayload
let world: World

beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
}, 120_000)
afterAll(() => running.stop())

describe('a certificate of activity', () => {
  it('counts what was completed within its days, has its own number, and is for the person and the operator', async () => {
    const [person, other] = [await world.volunteer(), await world.volunteer()]
    const [resident, stranger] = [await world.account(person.id), await world.account(other.id)]
    const facility = await world.facility()
    await world.registration(facility.id)
    const task = await world.task(facility.id)
    for (const day of ['2025-12-20', '2026-01-20', '2026-01-27']) {
      const slot = await world.slot(task.id, { day })
      await world.completedVisit(slot.id, person.id, {
        appliedAt: at('2025-12-10', '10:00'),
        attendedAt: at(day, '20:00'),
        completedAt: at('2026-02-10', '10:00'),
      })
    }
    const asked = { volunteer: person.id, from: '2026-01-01', to: '2026-01-31', now }
    const own = await issueCertificate(running.payload, { ...asked, by: resident })
    const second = await issueCertificate(running.payload, { ...asked, by: world.operator })
    expect(own.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(own.number).toMatch(/^K-\d{6}$/)
    expect(second.number).not.toBe(own.number)
    const [slotMinutes] = await running.appSql(
      `SELECT sum(coalesce(worked_minutes, extract(epoch FROM ends_at - starts_at) / 60))::int AS m FROM applications WHERE volunteer_id = $1 AND starts_at >= '2026-01-01'`,
      [person.id],
    )
    const kept = await running.appSql(
      'SELECT visits::int, minutes::int, issued_by_role::text AS by FROM certificates WHERE volunteer_id = $1 ORDER BY number',
      [person.id],
    )
    expect(kept).toEqual([
      { visits: 2, minutes: slotMinutes?.['m'], by: 'resident' },
      { visits: 2, minutes: slotMinutes?.['m'], by: 'operator' },
    ])
    const refused = (change: object, by = resident) =>
      refusalOfCall(issueCertificate(running.payload, { ...asked, ...change, by }))
    expect(await refused({}, stranger)).toBe(certificateTexts.notYours)
    expect(await refused({}, await world.staff('city'))).toBe(certificateTexts.notYours)
    expect(await refused({ from: '2026-02-01', to: '2026-02-10' })).toBe(certificateTexts.nothing)
    expect(await refused({ from: '2026-02-10', to: '2026-02-01' })).toBe(certificateTexts.badPeriod)
    expect(await refused({ to: '2026-02-21' })).toBe(certificateTexts.badPeriod)
    await expect(running.appSql('UPDATE certificates SET visits = 99')).rejects.toThrow('history_stays')
    await expect(running.appSql('DELETE FROM certificates')).rejects.toThrow('permission denied')
  })
})
