import { ageBandOf, ageOn, agesOfBand, type GuardianFacts, guardianRefusalOf } from './age'
import { AGE_BANDS, type AgeBand } from './profile'

describe('age', () => {
  it('counts full years on a day', () => {
    expect(ageOn('2008-11-24', '2026-11-23')).toBe(17)
    expect(ageOn('2008-11-23', '2026-11-23')).toBe(18)
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
  })

  it('is unknown without a date that can be', () => {
    for (const date of [null, '', '2008-13-01', '2030-01-01']) expect(ageOn(date, '2026-11-23')).toBeNull()
  })

  it('has one band of the reports each', () => {
    expect([null, 0, 19, 20, 29, 30, 79, 80, 101].map(ageBandOf)).toEqual([
      'unknown',
      'under_20',
      'under_20',
      '20s',
      '20s',
      '30s',
      '70s',
      '80_and_over',
      '80_and_over',
    ])
  })
})

describe("a guardian's consent", () => {
  const facts: GuardianFacts = {
    ageBand: 'under_20',
    birthDate: '2009-05-01',
    day: '2026-11-23',
    minimumAge: 15,
    consented: false,
  }

  it('is needed until the eighteenth birthday, the day of the activity counting', () => {
    expect(guardianRefusalOf(facts)).toBe('guardian_missing')
    expect(guardianRefusalOf({ ...facts, consented: true })).toBeNull()
    expect(guardianRefusalOf({ ...facts, day: '2027-04-30' })).toBe('guardian_missing')
    expect(guardianRefusalOf({ ...facts, day: '2027-05-01' })).toBeNull()
  })

  it('is needed where somebody under 20 gave no birth date, and from nobody older', () => {
    expect(guardianRefusalOf({ ...facts, birthDate: null })).toBe('guardian_missing')
    for (const ageBand of ['20s', '80_and_over', 'unknown'] as const)
      expect(guardianRefusalOf({ ...facts, ageBand, birthDate: null })).toBeNull()
  })

  it('is needed by the birth date, whatever age band was chosen', () => {
    for (const ageBand of AGE_BANDS) {
      expect(guardianRefusalOf({ ...facts, ageBand })).toBe('guardian_missing')
      expect(guardianRefusalOf({ ...facts, ageBand, minimumAge: 18, consented: true })).toBe('too_young')
      expect(guardianRefusalOf({ ...facts, ageBand, birthDate: '1950-01-01', minimumAge: 70 })).toBeNull()
    }
  })

  it('leaves a minimum age to the birth date where the band does not say enough', () => {
    const told = (ageBand: AgeBand, minimumAge: number) =>
      guardianRefusalOf({ ...facts, ageBand, minimumAge, birthDate: null, consented: true })
    expect(told('under_20', 20)).toBe('too_young')
    expect(told('under_20', 18)).toBe('age_unknown')
    expect(told('unknown', 18)).toBeNull()
    expect(told('unknown', 20)).toBe('age_unknown')
    expect(told('60s', 65)).toBe('age_unknown')
    expect(told('60s', 70)).toBe('too_young')
    expect(told('60s', 60)).toBeNull()
    expect(told('80_and_over', 90)).toBe('age_unknown')
  })

  it('has bands that hold every age they are made of', () => {
    for (const age of [0, 17, 19, 20, 35, 59, 79, 80, 101]) {
      const { oldest, youngest } = agesOfBand(ageBandOf(age))
      expect([age, age >= youngest && age <= oldest]).toEqual([age, true])
    }
  })

  it('does not make anybody older than they are', () => {
    expect(guardianRefusalOf({ ...facts, minimumAge: 18, consented: true })).toBe('too_young')
    expect(guardianRefusalOf({ ...facts, minimumAge: null, birthDate: '2014-05-01', consented: true })).toBeNull()
  })
})
