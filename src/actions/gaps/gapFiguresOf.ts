import type { GapFigures } from '@/domain/gap/gapAnalysis'
import type { FigurePace } from '../pace/paceAt'

/** What is kept of a figure's pace with an analysis: plain numbers of one day. */
export const gapFiguresOf = ({
  actual,
  asOf,
  deviation,
  expected,
  forecast,
  gap,
  target,
  threshold,
}: FigurePace): GapFigures => ({
  asOf,
  actual,
  expected,
  gap,
  target,
  deviation,
  threshold,
  forecast: forecast && { low: forecast.low, expected: forecast.expected, high: forecast.high },
})
