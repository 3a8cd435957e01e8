import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { monthlyFiguresFixture } from '@reports/monthly/fixture'
import { cardsOf } from './cards'

const running = (): MonthlyFigures => ({
  ...monthlyFiguresFixture(),
  kind: 'preliminary',
  version: 0,
  cutoffAt: '2026-01-20T03:00:00.000Z',
})
const card = (figures: MonthlyFigures, figure: string) => cardsOf(figures).find((each) => each.figure === figure)

describe('a card', () => {
  it('measures a month that is over by the plan of its last day, also when it is counted later', () => {
    // 369 completed, 380 planned for 31 January, 1,000 aimed at.
    expect(card(monthlyFiguresFixture(), 'completions')).toMatchObject({
      value: 369,
      target: 1000,
      achievement: 0.369,
      pace: { sentence: '計画より11件少ない', basis: '2026年1月31日までの計画 380 件', behind: true },
    })
  })
  it('measures a running month by the plan of today', () => {
    // December ends at 120, January at 380: after 20 of 31 days 120 + 260 × 20 ÷ 31 = 287.7, so 288 are expected.
    expect(card(running(), 'completions')?.pace).toEqual({
      sentence: '計画より81件多い',
      basis: '2026年1月20日までの計画 288 件',
      behind: false,
    })
  })
  it('measures residents from those who were there before the programme', () => {
    const figures = running()
    const withFormer = {
      ...figures,
      month: '2025-12',
      cutoffAt: '2025-12-16T03:00:00.000Z',
      byMonth: figures.byMonth.map((each) =>
        each.figure === 'residents' && each.month === '2025-12' ? { ...each, opening: 245, increase: 167 } : each,
      ),
      figures: figures.byMonth.filter(({ month }) => month === '2025-12'),
    }
    // 245 before, 400 planned for 31 December: 245 + 155 × 16 ÷ 31 = 325 after 16 days; 409 stand.
    expect(card(withFormer, 'residents')?.pace?.sentence).toBe('計画より84人多い')
  })
  it('compares a stock with the end of the month before', () => {
    // イ: 409 at the end of December, 865 at the end of January.
    expect(card(monthlyFiguresFixture(), 'residents')?.changes).toEqual(['前月末より 456 人増'])
  })
  it('compares what a month brought with the month before, once it is over', () => {
    // エ: 248 in January, 118 in December.
    expect(card(monthlyFiguresFixture(), 'completions')?.changes).toEqual(['当月 248 件', '前月より 130 件多い'])
    expect(card(running(), 'completions')?.changes).toEqual(['当月はここまで 248 件（前月は 118 件）'])
  })
  it('has no pace and no achievement where nothing was agreed', () => {
    const figures = monthlyFiguresFixture()
    const without = { ...figures, plan: [], figures: figures.figures.map((each) => ({ ...each, target: null, planned: null })) }
    expect(card(without, 'facilities')).toMatchObject({ target: null, achievement: null, pace: null })
  })
})
