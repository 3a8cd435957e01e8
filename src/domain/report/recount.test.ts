import type { FigureMonth } from './monthlyFigures'
import { recountOf } from './recount'

const figure = (increase: number, closing: number): FigureMonth => ({
  figure: 'completions',
  month: '2026-01',
  opening: closing - increase,
  increase,
  decrease: 0,
  correction: 0,
  closing,
  planned: null,
  target: null,
})

describe('a month counted again', () => {
  it('stands beside what was issued of it, number by number', () => {
    const issued = { version: 2, model: { figures: [figure(4, 9)] } }
    expect(recountOf({ month: '2026-01', figures: [figure(5, 10)] }, issued)).toEqual({
      month: '2026-01',
      issuedVersion: 2,
      figures: [
        { figure: 'completions', what: 'increase', issued: 4, counted: 5 },
        { figure: 'completions', what: 'closing', issued: 9, counted: 10 },
      ],
    })
  })

  it('has nothing beside it while the month is not closed', () => {
    const { figures, issuedVersion } = recountOf({ month: '2026-01', figures: [figure(5, 10)] }, null)
    expect([issuedVersion, ...figures.map(({ issued }) => issued)]).toEqual([null, null, null])
  })
})
