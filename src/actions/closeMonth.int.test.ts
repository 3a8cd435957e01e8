import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { at } from '@/domain/calendar/jst'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { closeMonth } from './closeMonth'

let running: RunningPayload
let world: World
let visit: string
beforeAll(async () => {
  running = await startPayload()
  world = await makeWorld(running.payload)
  const facility = await world.facility()
  await world.registration(facility.id)
  const task = await world.task(facility.id, { publishedAt: at('2025-12-02', '09:00') })
  const slot = await world.slot(task.id, { day: '2025-12-10', madeAt: at('2025-12-02', '10:00') })
  const volunteer = await world.volunteer()
  ;({ id: visit } = await world.completedVisit(slot.id, volunteer.id, {
    appliedAt: at('2025-12-03', '12:00'),
    attendedAt: at('2025-12-10', '18:00'),
    completedAt: at('2025-12-14', '12:00'),
  }))
}, 120_000)
afterAll(() => running.stop())

// The approval of the minutes goes with the completion, as the hook takes it back too.
const setStatus = (status: string) =>
  running.appSql('UPDATE applications SET status = $2, minutes_approved_at = NULL, minutes_approved_by = NULL WHERE id = $1', [
    visit,
    status,
  ])
const completions = (figures: MonthlyFigures) => figures.figures.find(({ figure }) => figure === 'completions')?.closing

describe('closing a month', () => {
  it('waits for whoever closes, and counts what was recorded meanwhile up to a cut-off of then', async () => {
    await setStatus('disputed')
    const other = new pg.Client({ connectionString: running.ownerUrl })
    await other.connect()
    await other.query('BEGIN')
    await other.query('LOCK TABLE monthly_reports IN SHARE UPDATE EXCLUSIVE MODE')
    let moment = at('2026-01-05', '10:00')
    const closing = closeMonth(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      by: world.operator,
      clock: () => moment,
    })
    try {
      await untilItWaits()
      await setStatus('completed')
      moment = at('2026-01-05', '10:05')
    } finally {
      await other.query('COMMIT')
      await other.end()
    }
    const { id } = await closing
    const { cutoffAt, model } = await running.payload.findByID({
      collection: 'monthly-reports',
      id,
      depth: 0,
      overrideAccess: true,
    })
    expect([cutoffAt, completions(model as unknown as MonthlyFigures)]).toEqual([moment.toISOString(), 1])
  })
})

async function untilItWaits(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const waiting = await running.adminSql('SELECT 1 FROM pg_locks WHERE NOT granted')
    if (waiting.length > 0) return
    await sleep(50)
  }
  throw new Error('the closing did not wait')
}
