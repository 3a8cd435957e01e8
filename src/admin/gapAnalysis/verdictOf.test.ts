import type { GapFigures } from '@/domain/gap/gapAnalysis'
import { verdictOf } from './verdictOf'

const stood = (asOf: string, gap: number | null): GapFigures => ({
  asOf,
  gap,
  actual: 0,
  expected: null,
  target: null,
  deviation: null,
  threshold: null,
  forecast: null,
})
const opened = stood('2026-01-20', -40)
const agreed = { figure: 'residents' as const, opened, atAgreement: stood('2026-02-10', -30) }

describe('what became of a gap', () => {
  it('is said from the day the measures were agreed on, and before that from the day it was opened', () => {
    expect(verdictOf(agreed, { day: '2026-02-20', gap: -12 })).toBe(
      '差は縮まりました（計画より30人少ない → 計画より12人少ない）。',
    )
    expect(verdictOf({ ...agreed, atAgreement: null }, { day: '2026-01-31', gap: -41 })).toBe(
      '差は広がりました（計画より40人少ない → 計画より41人少ない）。',
    )
  })
  it('is not said of the same day, of none, or where nothing was planned', () => {
    expect(verdictOf(agreed, { day: '2026-02-10', gap: -12 })).toBeNull()
    expect(verdictOf(agreed, undefined)).toBeNull()
    expect(verdictOf(agreed, { day: '2026-02-20', gap: null })).toBeNull()
    expect(
      verdictOf({ ...agreed, opened: stood('2026-01-20', null), atAgreement: null }, { day: '2026-02-20', gap: 3 }),
    ).toBeNull()
  })
})
