import { derivedValue, isDerived } from './derivedValue'
import type { Column } from './section'

const column = (key: string, derived?: Column['derived']): Column =>
  derived ? { key, label: key, kind: 'count', derived } : { key, label: key, kind: 'count' }
const sum = column('closing', { of: 'sum', plus: ['opening', 'increase'], minus: ['decrease'] })
const carried = column('opening', { of: 'carried', from: 'closing' })
const share = column('share', { of: 'share', part: 'increase' })
const table = {
  rows: [
    { key: 'a', cells: { opening: 5, increase: 4, decrease: 1, closing: 8, share: 0.4 } },
    { key: 'b', cells: { opening: 8, increase: 6, decrease: null, closing: 14, share: 0.6 } },
  ],
  total: { increase: 10 },
}

describe('what a derivation computes', () => {
  it('adds and subtracts within the row', () => {
    expect(derivedValue(table, 0, sum)).toBe(8)
  })
  it('is nothing when a term is missing, not a sum without it', () => {
    expect(derivedValue(table, 1, sum)).toBeNull()
  })
  it('takes a value from the row before, and nothing in the first row', () => {
    expect([0, 1].map((index) => derivedValue(table, index, carried))).toEqual([null, 8])
  })
  it('divides by the total', () => {
    expect(derivedValue(table, 1, share)).toBe(0.6)
  })
  it('divides by nothing when there is no total or it is 0', () => {
    expect(derivedValue({ ...table, total: null }, 1, share)).toBeNull()
    expect(derivedValue({ ...table, total: { increase: 0 } }, 1, share)).toBeNull()
  })
  it('is nothing for a plain column or a row that is not there', () => {
    expect(derivedValue(table, 0, column('opening'))).toBeNull()
    expect(derivedValue(table, 7, sum)).toBeNull()
  })
})

describe('a cell that may be a formula', () => {
  it('is one whose stored value the derivation gives', () => {
    expect(isDerived(table, 0, sum)).toBe(true)
    expect(isDerived(table, 1, sum)).toBe(false)
    expect(
      isDerived({ ...table, rows: [{ key: 'a', cells: { opening: 5, increase: 4, decrease: 1, closing: 9 } }] }, 0, sum),
    ).toBe(false)
  })
})
