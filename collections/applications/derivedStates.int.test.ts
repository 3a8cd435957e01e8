import { APPLICATION_STATUSES, HOLDS_SEAT, LIVE, WAITING } from '@/domain/application/status'
import { at } from '@/domain/calendar/jst'
import { makeWorld } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'

let running: RunningPayload
beforeAll(async () => {
  running = await startPayload()
}, 120_000)
afterAll(() => running.stop())

describe('what the database derives from a state', () => {
  it('is what the domain says of it, for every state', async () => {
    const world = await makeWorld(running.payload)
    const facility = await world.facility()
    await world.registration(facility.id)
    const slot = await world.slot((await world.task(facility.id)).id, { day: '2026-02-02', capacity: 5 })
    const { id } = await world.apply(slot.id, (await world.volunteer()).id, at('2026-01-10', '09:00'))
    for (const status of APPLICATION_STATUSES) {
      const [row] = await running.appSql(
        `UPDATE applications SET status = $2 WHERE id = $1 RETURNING is_live, holds_seat, is_completed, is_waiting`,
        [id, status],
      )
      expect({ status, ...row }).toEqual({
        status,
        is_live: LIVE.includes(status),
        holds_seat: HOLDS_SEAT.includes(status),
        is_completed: status === 'completed',
        is_waiting: WAITING.includes(status),
      })
      const [taken] = await running.appSql('SELECT seats_taken::int AS seats FROM slots WHERE id = $1', [slot.id])
      expect(taken).toEqual({ seats: HOLDS_SEAT.includes(status) ? 1 : 0 })
    }
  })
})
