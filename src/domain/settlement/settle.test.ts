import { settle } from './settle'
import { ROUNDINGS, randomOf, TERMS } from './testing'
import type { SettlementTerms } from './terms'
import { taxOn, withTax } from './yen'

const RUNS = 2000

describe('the tax', () => {
  it('is a tenth, its fraction of a yen rounded as agreed', () => {
    // 10 % of 12,344 is 1,234.4; of 12,345 it is 1,234.5; of 12,349 it is 1,234.9.
    expect([12_344, 12_345, 12_349].map((amount) => taxOn(amount, 'down'))).toEqual([1234, 1234, 1234])
    expect([12_344, 12_345, 12_349].map((amount) => taxOn(amount, 'half_up'))).toEqual([1234, 1235, 1235])
    expect([12_344, 12_345, 12_349].map((amount) => taxOn(amount, 'up'))).toEqual([1235, 1235, 1235])
    expect(ROUNDINGS.map((rounding) => taxOn(12_340, rounding))).toEqual([1234, 1234, 1234])
    expect(withTax(0, 'up')).toBe(0)
  })
  it('is asked of whole yen only', () => {
    for (const amount of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => taxOn(amount, 'down')).toThrow(RangeError)
  })
})

describe('the settlement at 20,000 yen a month, 50 facilities for 4 months planned, 12,370,000 yen in all', () => {
  it('takes 1,100,000 yen off for 150 facility-months', () => {
    // A = 20,000 × 150 = 3,000,000; At = 3,300,000; Et = 20,000 × 50 × 4 × 1.1 = 4,400,000.
    expect(settle(150, TERMS)).toEqual({
      facilityMonths: 150,
      fee: 3_000_000,
      feeTax: 300_000,
      feeWithTax: 3_300_000,
      plan: 4_000_000,
      planTax: 400_000,
      planWithTax: 4_400_000,
      reduction: 1_100_000,
      contractAmount: 12_370_000,
      payable: 11_270_000,
      breakEven: 200,
      missing: 50,
    })
  })
  it('takes nothing off for 200, and changes nothing for 210', () => {
    expect(settle(200, TERMS)).toMatchObject({ feeWithTax: 4_400_000, reduction: 0, payable: 12_370_000, missing: 0 })
    expect(settle(210, TERMS)).toMatchObject({ feeWithTax: 4_620_000, reduction: 0, payable: 12_370_000, missing: 0 })
  })
  it('takes 308,000 yen off for the 186 of the finished programme', () => {
    // 186 × 22,000 = 4,092,000.
    expect(settle(186, TERMS)).toMatchObject({ feeWithTax: 4_092_000, reduction: 308_000, payable: 12_062_000, missing: 14 })
  })
  it('takes the whole fee off where nobody was registered', () => {
    expect(settle(0, TERMS)).toMatchObject({ reduction: 4_400_000, payable: 7_970_000 })
  })
})

describe('the choices about amounts', () => {
  const odd: SettlementTerms = { ...TERMS, unitFee: 12_345, plan: { basis: 'amount', amount: 1_000_001 } }
  const under = (change: Partial<SettlementTerms['rules']>) => settle(70, { ...odd, rules: { ...odd.rules, ...change } })

  it('round the tax of both sides the same way', () => {
    // A = 12,345 × 70 = 864,150, tax 86,415.0; the estimate's tax is 100,000.1.
    expect(under({ rounding: 'down' })).toMatchObject({ feeWithTax: 950_565, planWithTax: 1_100_001, reduction: 149_436 })
    expect(under({ rounding: 'up' })).toMatchObject({ feeWithTax: 950_565, planWithTax: 1_100_002, reduction: 149_437 })
    // 71 months: 876,495, tax 87,649.5.
    expect(settle(71, odd).feeTax).toBe(87_649)
    expect(settle(71, { ...odd, rules: { ...odd.rules, rounding: 'half_up' } }).feeTax).toBe(87_650)
  })
  it('take the estimate as it is where the tax is in it already', () => {
    expect(under({ planTax: 'included' })).toMatchObject({
      plan: 1_000_001,
      planTax: 0,
      planWithTax: 1_000_001,
      reduction: 49_436,
    })
  })
  it('find the month that makes the difference', () => {
    // At(81) = 999,945 + 99,994 = 1,099,939 < 1,100,001 ≤ At(82) = 1,012,290 + 101,229.
    expect(under({}).breakEven).toBe(82)
    expect(settle(81, odd).reduction).toBe(62)
    expect(settle(82, odd).reduction).toBe(0)
  })
  it('refuse what would never be made up for, and a fee beyond the contract', () => {
    expect(() => settle(1, { ...TERMS, unitFee: 0 })).toThrow(RangeError)
    expect(() => settle(1, { ...TERMS, contractAmount: 4_399_999 })).toThrow(RangeError)
    expect(() => settle(1.5, TERMS)).toThrow(RangeError)
  })
})

describe('whatever the terms', () => {
  const random = randomOf(20_251_201)
  const anyTerms = (): SettlementTerms => {
    const amount = random.upTo(9_000_000)
    return {
      unitFee: 1 + random.upTo(random.chance(0.3) ? 40 : 60_000),
      plan: random.chance(0.5)
        ? { basis: 'amount', amount }
        : { basis: 'facility_months', facilities: random.upTo(300), months: random.upTo(12) },
      contractAmount: 500_000_000 + random.upTo(1_000_000),
      rules: { ...TERMS.rules, rounding: random.of(ROUNDINGS), planTax: random.of(['included', 'excluded'] as const) },
    }
  }
  it('0 ≤ R ≤ Et and C′ = C − R', () => {
    for (let run = 0; run < RUNS; run++) {
      const terms = anyTerms()
      const { contractAmount, payable, planWithTax, reduction } = settle(random.upTo(3000), terms)
      expect(reduction).toBeGreaterThanOrEqual(0)
      expect(reduction).toBeLessThanOrEqual(planWithTax)
      expect(payable).toBe(contractAmount - reduction)
      expect(Number.isSafeInteger(payable)).toBe(true)
    }
  })
  it('R never rises when there is one facility-month more', () => {
    for (let run = 0; run < RUNS; run++) {
      const [terms, months] = [anyTerms(), random.upTo(3000)]
      expect(settle(months + 1, terms).reduction).toBeLessThanOrEqual(settle(months, terms).reduction)
    }
  })
  it('R is 0 exactly from ΣM* on', () => {
    for (let run = 0; run < RUNS; run++) {
      const terms = anyTerms()
      const { breakEven } = settle(0, terms)
      expect(settle(breakEven, terms).reduction).toBe(0)
      if (breakEven > 0) expect(settle(breakEven - 1, terms).reduction).toBeGreaterThan(0)
      const months = random.upTo(3000)
      expect(settle(months, terms).reduction === 0).toBe(months >= breakEven)
    }
  })
})
