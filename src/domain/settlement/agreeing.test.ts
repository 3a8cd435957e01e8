import { agreeingRefusalOf, issuingRefusalOf, termsOf, termsRefusalOf, type WrittenTerms } from './agreeing'
import { RULES, TERMS } from './testing'

const written: WrittenTerms = {
  unitFee: 20_000,
  contractAmount: 12_370_000,
  rules: RULES,
  planBasis: 'facility_months',
  plannedFacilities: 50,
  plannedMonths: 4,
  planAmount: null,
}

describe('terms that somebody wrote down', () => {
  it('are settled by once what their basis asks for is there', () => {
    expect(termsOf(written)).toEqual(TERMS)
    expect(termsOf({ ...written, plannedMonths: null })).toBeNull()
    expect(termsOf({ ...written, planBasis: 'amount' })).toBeNull()
    expect(termsOf({ ...written, planBasis: 'amount', planAmount: 4_000_000 })?.plan).toEqual({
      basis: 'amount',
      amount: 4_000_000,
    })
    expect(termsRefusalOf(written)).toBeNull()
  })
  it.each<[Partial<WrittenTerms>, string]>([
    [{ unitFee: 0 }, 'no_unit_fee'],
    [{ unitFee: 20_000.5 }, 'not_whole_yen'],
    [{ contractAmount: -1 }, 'not_whole_yen'],
    [{ plannedFacilities: null }, 'plan_missing'],
    [{ planBasis: 'amount' }, 'plan_missing'],
    [{ rules: { ...RULES, cutoffDay: 32 } }, 'cutoff_day'],
    [{ contractAmount: 4_399_999 }, 'fee_beyond_contract'],
    [{ unitFee: 1e12, plannedFacilities: 1e12, plannedMonths: 1e12 }, 'fee_beyond_contract'],
  ])('are refused with %j', (change, refusal) => {
    expect(termsRefusalOf({ ...written, ...change })).toBe(refusal)
  })
})

describe('agreeing and issuing', () => {
  const facts = {
    by: 'city',
    agreedOn: '2025-11-28',
    today: '2025-11-28',
    agreedBy: [],
    agreedForOther: false,
    restsOnOpenMatter: false,
  } as const
  it('take one stamp of each party, on a day that was written down and has come', () => {
    expect(agreeingRefusalOf(facts)).toBeNull()
    expect(agreeingRefusalOf({ ...facts, by: 'operator', agreedBy: ['city'] })).toBeNull()
    expect(agreeingRefusalOf({ ...facts, agreedBy: ['city'] })).toBe('already_agreed')
    expect(agreeingRefusalOf({ ...facts, restsOnOpenMatter: true })).toBe('matter_open')
    expect(agreeingRefusalOf({ ...facts, agreedBy: ['operator'], agreedForOther: true })).toBe('same_person')
    expect(agreeingRefusalOf({ ...facts, agreedOn: null })).toBe('agreed_on_missing')
    expect(agreeingRefusalOf({ ...facts, agreedOn: '2025-11-29' })).toBe('agreed_on_ahead')
    for (const by of ['facility', 'organizer', 'admin', 'resident', 'visitor'] as const)
      expect(agreeingRefusalOf({ ...facts, by })).toBe('not_your_decision')
  })
  it('issue only after the last day of the contract, by agreed terms, by the operator', () => {
    const issuing = { by: 'operator', agreed: true, endsOn: '2026-03-31', today: '2026-04-01' } as const
    expect(issuingRefusalOf(issuing)).toBeNull()
    expect(issuingRefusalOf({ ...issuing, today: '2026-03-31' })).toBe('contract_runs')
    expect(issuingRefusalOf({ ...issuing, agreed: false })).toBe('not_agreed')
    expect(issuingRefusalOf({ ...issuing, by: 'city' })).toBe('not_your_decision')
  })
})
