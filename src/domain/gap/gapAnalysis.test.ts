import { type GapFacts, gapRefusalOf, type GapState, nextDueOf, nextGapStates } from './gapAnalysis'

const TODAY = '2026-02-12'
const done = { measure: '施設を訪ねる', person: '中村', dueOn: '2026-02-28', doneOn: '2026-02-20' }
const full: GapFacts = {
  causes: '年末年始で募集が少なかった',
  measures: [done],
  consultedOn: '2026-02-12',
  cityPerson: '松本',
  operatorPerson: '中村',
  result: '2月末に計画へ追いついた',
}
const step = (from: GapState, to: GapState, given: Partial<GapFacts> = {}, by: 'operator' | 'city' = 'operator') =>
  gapRefusalOf({ from, to, by }, { ...full, ...given }, TODAY)

describe('an analysis of a gap', () => {
  it('goes from the causes over the agreement to the result', () => {
    expect(step('opened', 'analysed')).toBeNull()
    expect(step('analysed', 'agreed')).toBeNull()
    expect(step('agreed', 'in_progress')).toBeNull()
    expect(step('in_progress', 'closed')).toBeNull()
    expect(step('opened', 'closed')).toBe('no_such_step')
    expect(step('closed', 'closed')).toBe('closed_stands')
    expect(step('opened', 'analysed', {}, 'city')).toBe('not_yours')
  })
  it('has what each state rests on', () => {
    expect(step('opened', 'analysed', { causes: ' ' })).toBe('causes_missing')
    expect(step('opened', 'analysed', { measures: [] })).toBe('measures_missing')
    expect(step('opened', 'opened', { measures: [{ ...done, person: '' }] })).toBe('measure_incomplete')
    expect(step('analysed', 'agreed', { consultedOn: null })).toBe('consulted_missing')
    expect(step('analysed', 'agreed', { consultedOn: '2026-02-13' })).toBe('consulted_in_future')
    expect(step('analysed', 'agreed', { cityPerson: null })).toBe('people_missing')
    expect(step('in_progress', 'in_progress', { causes: null })).toBe('causes_missing')
    expect(step('in_progress', 'closed', { measures: [{ ...done, doneOn: null }] })).toBe('measure_open')
    expect(step('in_progress', 'closed', { result: null })).toBe('result_missing')
    expect(step('opened', 'opened', { causes: null, measures: [], consultedOn: null, result: null })).toBeNull()
  })
  it('offers the operator what may follow and nobody else', () => {
    expect(nextGapStates('analysed', 'operator')).toEqual(['agreed', 'opened'])
    expect(nextGapStates('analysed', 'city')).toEqual([])
  })
  it('is due when the first measure that is not done is', () => {
    expect(nextDueOf([done, { dueOn: '2026-03-10', doneOn: null }, { dueOn: '2026-03-01', doneOn: null }])).toBe('2026-03-01')
    expect(nextDueOf([done])).toBeNull()
  })
})
