import { type DefinitionFacts, definitionRefusalOf, nextDefinitionStates } from './definition'

const TODAY = '2026-02-03'
const facts: DefinitionFacts = {
  contentChanged: false,
  operatorName: '中村',
  cityName: '松本',
  agreedOn: TODAY,
  restsOnOpenMatter: false,
  proposedBySame: false,
}
const refused = (move: Parameters<typeof definitionRefusalOf>[0], given: Partial<DefinitionFacts> = {}) =>
  definitionRefusalOf(move, { ...facts, ...given }, TODAY)

describe('a definition of what is counted', () => {
  it('is laid before the city by the operator and agreed to by the city', () => {
    expect(refused({ from: 'draft', to: 'proposed', by: 'operator' })).toBeNull()
    expect(refused({ from: 'proposed', to: 'agreed', by: 'city' })).toBeNull()
    expect(refused({ from: 'proposed', to: 'agreed', by: 'operator' })).toBe('not_yours')
    expect(refused({ from: 'draft', to: 'proposed', by: 'city' })).toBe('not_yours')
    expect(refused({ from: 'draft', to: 'agreed', by: 'city' })).toBe('no_such_step')
  })
  it('names who agreed for each party, and a day that is not to come', () => {
    const agree = { from: 'proposed', to: 'agreed', by: 'city' } as const
    expect(refused(agree, { cityName: ' ' })).toBe('city_name_missing')
    expect(refused(agree, { agreedOn: null })).toBe('agreed_on_missing')
    expect(refused(agree, { agreedOn: '2026-02-04' })).toBe('agreed_in_future')
    expect(refused(agree, { restsOnOpenMatter: true })).toBe('matter_open')
    expect(refused({ from: 'draft', to: 'proposed', by: 'operator' }, { operatorName: null })).toBe('operator_name_missing')
  })
  it('is agreed to by nobody who laid it before the city, whatever they are now', () => {
    const same = { proposedBySame: true }
    expect(refused({ from: 'proposed', to: 'agreed', by: 'city' }, same)).toBe('same_person')
    expect(refused({ from: 'proposed', to: 'draft', by: 'city' }, same)).toBeNull()
  })
  it('changes while it is a draft and at no other time', () => {
    const changed = { contentChanged: true }
    expect(refused({ from: 'draft', to: 'draft', by: 'operator' }, changed)).toBeNull()
    expect(refused({ from: 'proposed', to: 'proposed', by: 'operator' }, changed)).toBe('content_stands')
    expect(refused({ from: 'proposed', to: 'agreed', by: 'city' }, changed)).toBe('not_yours')
    expect(refused({ from: 'agreed', to: 'draft', by: 'operator' })).toBe('no_such_step')
  })
  it('offers each party the steps that are theirs', () => {
    expect(nextDefinitionStates('draft', 'operator')).toEqual(['proposed'])
    expect(nextDefinitionStates('proposed', 'city')).toEqual(['draft', 'agreed'])
    expect(nextDefinitionStates('agreed', 'city')).toEqual([])
  })
})
