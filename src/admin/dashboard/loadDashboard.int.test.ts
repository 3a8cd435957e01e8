import pg from 'pg'
import { closeMonth } from '@/actions/closeMonth'
import { monthlyFiguresOf } from '@/actions/drawMonthlyReport'
import { paceAt } from '@/actions/pace/paceAt'
import { databaseOf } from '@/database/handle'
import { at } from '@/domain/calendar/jst'
import { figureFaults } from '@/domain/report/figureFaults'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { makeWorld, type World } from '@/testing/make'
import { type RunningPayload, startPayload } from '@/testing/payload'
import { forecastsOf } from './forecasts'
import { loadDashboard } from './loadDashboard'

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
  ;({ id: visit } = await world.completedVisit(slot.id, (await world.volunteer()).id, {
    appliedAt: at('2025-12-03', '12:00'),
    attendedAt: at('2025-12-10', '18:00'),
    completedAt: at('2025-12-14', '12:00'),
  }))
}, 120_000)
afterAll(() => running.stop())

const now = at('2026-01-05', '10:00')
const shown = async (): Promise<MonthlyFigures> => {
  const figures = (await loadDashboard(running.payload, { month: '2025-12', programme: undefined, ward: undefined }, now))
    ?.figures
  if (!figures) throw new Error('no figures')
  return figures
}

/** The visit is completed and put into dispute in turn by somebody else, for as long as the work takes. */
async function whileTheVisitChanges(work: () => Promise<void>): Promise<void> {
  const other = new pg.Client({ connectionString: running.appUrl })
  await other.connect()
  let stopped = false
  const changing = (async () => {
    for (let turn = 0; !stopped; turn++)
      // The approval of the minutes goes with the completion, as the hook takes it back too.
      await other.query(
        'UPDATE applications SET status = $2, minutes_approved_at = NULL, minutes_approved_by = NULL WHERE id = $1',
        [visit, turn % 2 ? 'completed' : 'disputed'],
      )
  })()
  try {
    await work()
  } finally {
    stopped = true
    await changing
    await other.end()
  }
}

describe('what is counted now', () => {
  it('is counted as of one moment while records change, on the dashboard and in a preliminary report', async () => {
    const seen = new Set<number | undefined>()
    await whileTheVisitChanges(async () => {
      for (let turn = 0; turn < 60; turn++) {
        const asked = { programmeId: world.programme.id, month: '2025-12', now }
        for (const figures of [await shown(), (await monthlyFiguresOf(running.payload, asked)).figures]) {
          expect(figureFaults(figures)).toEqual([])
          seen.add(figures.figures.find(({ figure }) => figure === 'completions')?.closing)
        }
      }
    })
    expect([...seen].sort()).toEqual([0, 1])
  })
})

describe('where the figures of the first screen are heading', () => {
  it('is what their pace says, and nothing once the programme is over', async () => {
    await running.appSql(
      "UPDATE applications SET status = 'completed', minutes_approved_at = NULL, minutes_approved_by = NULL WHERE id = $1",
      [visit],
    )
    const asked = { month: '2026-01', programme: undefined, ward: undefined }
    const model = await loadDashboard(running.payload, asked, at('2026-01-20', '10:00'))
    if (!model?.figures) throw new Error('no figures')
    const { figures, programme } = model
    const forecasts = await forecastsOf(running.payload, { programme, figures, now: at('2026-01-20', '10:00') })
    // One visit, in the first of six weeks, and 70 days to go: 1 + 10 ÷ 6 = 2.67, so three.
    expect(forecasts.completions?.forecast).toMatchObject({ low: 1, expected: 3, weeks: 6 })
    const { paces } = await paceAt(databaseOf(running.payload), programme, { month: '2026-01', now: at('2026-01-20', '10:00') })
    for (const { figure, forecast } of paces) expect([figure, forecasts[figure]?.forecast]).toEqual([figure, forecast])
    const over = { programme, figures: { ...figures, month: '2026-03' }, now: at('2026-04-05', '10:00') }
    expect(await forecastsOf(running.payload, over)).toEqual({})
  })
})

describe('a closed month on the dashboard', () => {
  it('stands against the plan it was reported with, whatever is agreed later', async () => {
    const { id } = await running.payload.create({
      collection: 'targets',
      overrideAccess: true,
      data: { programme: world.programme.id, figure: 'completions', month: '2025-12', planned: 4 },
    })
    await closeMonth(running.payload, {
      programmeId: world.programme.id,
      month: '2025-12',
      by: world.operator,
      clock: () => now,
    })
    await running.payload.update({ collection: 'targets', id, overrideAccess: true, data: { planned: 1, reason: '変更契約' } })
    const { figures, plan } = await shown()
    expect(figures.find(({ figure }) => figure === 'completions')?.planned).toBe(4)
    expect(plan).toEqual([{ figure: 'completions', month: '2025-12', planned: 4 }])
  })
})
