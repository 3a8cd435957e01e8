import { addDays, addMonths, at, type Day, dayOf, lastDayOf, type Month, monthsBetween, startOfDay } from '@/domain/calendar/jst'
import { FIGURES, type Figure } from '@/domain/kpi/figure'
import type { PlannedProgramme } from './types'
import { weekdayAtOrAfter, weekdayAtOrBefore } from './times'

type Plan = Record<Figure, readonly number[]>

const points = (months: readonly Month[], plan: Plan): PlannedProgramme['targets'] =>
  FIGURES.flatMap((figure) =>
    months.flatMap((month, index) => {
      const planned = plan[figure][Math.min(index, plan[figure].length - 1)]
      return planned === undefined ? [] : [{ figure, month, planned }]
    }),
  )

/** Its months were closed when they were due (clause 8(1)): by the 10th, March on its last day, and two were replaced later. */
export const FINISHED: PlannedProgramme = {
  key: 'finished',
  name: '令和7年度 介護未経験者マッチング事業',
  contractName: '令和7年度 介護未経験者マッチング業務委託',
  startsOn: '2025-12-01',
  endsOn: '2026-03-31',
  enteredAt: at('2025-11-10', '10:00'),
  targets: points(['2025-12', '2026-01', '2026-02', '2026-03'], {
    facilities: [20, 40, 50, 60],
    residents: [500, 900, 1300, 1600],
    listings: [350, 750, 1150, 1600],
    completions: [120, 380, 700, 1000],
  }),
  closings: [
    { month: '2025-12', at: at('2026-01-09', '10:00'), note: null, approvedAt: at('2026-01-13', '14:10') },
    { month: '2026-01', at: at('2026-02-10', '10:00'), note: null, approvedAt: at('2026-02-12', '10:30') },
    { month: '2026-02', at: at('2026-03-10', '10:00'), note: null, approvedAt: at('2026-03-11', '15:20') },
    {
      month: '2026-01',
      at: at('2026-03-12', '11:00'),
      approvedAt: at('2026-03-13', '13:40'),
      note: '1月下旬の活動のうち、提出のあとで受入完了を確認できたものを反映しました。',
    },
    { month: '2026-03', at: at('2026-03-31', '17:00'), note: null, approvedAt: at('2026-04-01', '11:00') },
    {
      month: '2026-03',
      at: at('2026-04-08', '10:00'),
      approvedAt: at('2026-04-09', '14:00'),
      note: '締め時刻のあとに受入完了となった3月の活動を反映しました。',
    },
  ],
}

const FIRST_DAY_IT_CAN_STAND_ON: Day = '2026-07-10'

/** The instant up to which the demo has happened: the beginning of today, after the finished programme was long over. */
export const endOfHistory = (now: Date): Date => {
  const today = dayOf(now)
  return startOfDay(today < FIRST_DAY_IT_CAN_STAND_ON ? FIRST_DAY_IT_CAN_STAND_ON : today)
}

const fiscalYear = (month: Month): number => Number(month.slice(0, 4)) - (month.slice(5) < '04' ? 1 : 0)

/** The running programme: three full months before this one, to the end of the fiscal year or at least four months on. */
export function runningProgramme(until: Date): PlannedProgramme {
  const month = dayOf(until).slice(0, 7)
  const first = addMonths(month, -3)
  const endOfYear = `${fiscalYear(month) + 1}-03`
  const last = endOfYear >= addMonths(month, 2) ? endOfYear : addMonths(month, 4)
  const months = monthsBetween(`${first}-01`, `${last}-01`)
  const wareki = `令和${fiscalYear(month) - 2018}年度`
  const closings = months.flatMap((each) => {
    const closedAt = at(weekdayAtOrBefore(`${addMonths(each, 1)}-10`), '10:00')
    const decidedAt = at(weekdayAtOrAfter(addDays(dayOf(closedAt), 2)), '14:00')
    return closedAt < until && each < month
      ? [{ month: each, at: closedAt, note: null, approvedAt: decidedAt < until ? decidedAt : null }]
      : []
  })
  // The newest report lies with the city: something to decide today.
  const newest = closings.at(-1)
  if (newest) newest.approvedAt = null
  const growing = (start: number, step: number): number[] => months.map((_, index) => start + step * index)
  return {
    key: 'running',
    name: `${wareki} 介護未経験者マッチング事業`,
    contractName: `${wareki} 介護未経験者マッチング業務委託`,
    startsOn: `${first}-01`,
    endsOn: lastDayOf(last),
    enteredAt: at(addDays(`${first}-01`, -14), '10:00'),
    closings,
    targets: points(months, {
      facilities: growing(45, 6),
      residents: growing(1750, 100),
      listings: growing(120, 130),
      completions: growing(70, 85),
    }),
  }
}
