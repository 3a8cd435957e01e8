import type { UnitMonths } from '@/domain/settlement/facilityMonths'
import { ledgerPart, unitsOf } from './ledgerPart'

const unit = (name: string, ...states: ('counted' | 'expected' | 'none')[]): UnitMonths =>
  ({ unit: { name }, cells: states.map((state, index) => ({ month: `2026-0${index + 1}`, state })) }) as unknown as UnitMonths
const units = [unit('A', 'counted', 'expected'), unit('B', 'none', 'expected'), unit('C', 'counted', 'none')]
const shown = (month?: string, only?: string) => unitsOf(units, ledgerPart(month, only)).map((each) => each.unit.name)

describe('the facilities behind a number of facility-months', () => {
  it('are all of them where no month is asked for', () => {
    expect(shown()).toEqual(['A', 'B', 'C'])
  })
  it('are those that have the month, expected ones only where they are counted in', () => {
    expect(shown('2026-01', 'counted')).toEqual(['A', 'C'])
    expect(shown('2026-02')).toEqual(['A', 'B'])
    expect(shown('2026-02', 'counted')).toEqual([])
    expect(shown('2027-01')).toEqual([])
  })
})
