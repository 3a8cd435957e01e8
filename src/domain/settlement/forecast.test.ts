import { addDays } from '../calendar/jst'
import { collectSettlement, type SettlementFacts } from './collectSettlement'
import { forecastOf, joinedBy } from './forecast'
import { facilityEffects, switchEffects } from './sensitivity'
import { line, randomOf, TERMS } from './testing'
import type { LedgerEntry } from './ledger'
import { SETTLEMENT_SWITCHES, type SettlementRules, SWITCH_NAMES } from './terms'

const contract = { startsOn: '2025-12-01', endsOn: '2026-03-31' }
const many = (count: number, startsOn: string, first = 0): LedgerEntry[] =>
  Array.from({ length: count }, (_, index) => line(String(1000 + first + index), startsOn))
/** 28 from the start, 16 in January: as the finished programme stood on 20 January. */
const january: SettlementFacts = {
  contract,
  terms: TERMS,
  today: '2026-01-20',
  ledger: [...many(28, '2025-12-01'), ...many(16, '2026-01-08', 28)],
}

describe('the finished programme', () => {
  // 28 × 4 + 16 × 3 + 10 × 2 + 6 × 1 = 186; one that leaves on 14 March keeps its March.
  const ledger = [
    ...many(28, '2025-12-01'),
    ...many(16, '2026-01-08', 28),
    ...many(10, '2026-02-05', 44),
    ...many(6, '2026-03-10', 54),
  ]
  const facts: SettlementFacts = { contract, terms: TERMS, today: '2026-04-01', ledger }
  it('comes to 186 facility-months and 308,000 yen off', () => {
    const left = { ...facts, ledger: ledger.map((entry, index) => (index === 9 ? { ...entry, lastDay: '2026-03-14' } : entry)) }
    for (const each of [facts, left]) {
      const { counted, final, settlement } = collectSettlement(each)
      expect([counted, final, settlement.facilityMonths, settlement.reduction]).toEqual([186, true, 186, 308_000])
    }
  })
  it('has no forecast any more, and no day left to register by', () => {
    expect(forecastOf(facts)).toBeNull()
    expect(joinedBy(facts).map(({ months, needed }) => [months, needed])).toEqual([
      [4, null],
      [3, null],
      [2, null],
      [1, null],
    ])
  })
})

describe('the forecast', () => {
  it('says what comes out if nobody joins or leaves: 28 × 4 + 16 × 3 = 160', () => {
    const { counted, final, settlement } = collectSettlement(january)
    // Counted by 20 January: 28 + 44 = 72.
    expect([counted, settlement.facilityMonths, final]).toEqual([72, 160, false])
    expect(forecastOf(january)?.steady).toEqual(settlement)
  })
  it('lets facilities join on as they did in the last 30 days: 16 in 30, so 5, 14 and 17 more', () => {
    // By 31 January (11 days) 5, by 28 February (39 days) 20, by 31 March (70 days) 37: 5 × 3 + 15 × 2 + 17 × 1 = 62.
    const forecast = forecastOf(january)
    expect([forecast?.days, forecast?.joined, forecast?.left]).toEqual([30, 16, 0])
    expect(forecast?.high.facilityMonths).toBe(160 + 62)
    expect(forecast?.low).toEqual(forecast?.steady)
  })
  it('lets them leave on as they did: 2 in 30, so 1, 2 and 2 more', () => {
    // Gone by 20 January 1 (11 days → 0.73), by 31 January 3 in all (39 days → 2.6), by 28 February 5 (70 days → 4.7).
    // The first loses February and March, two lose February and March, two lose March: 3 × 2 + 2 × 1 = 8.
    const ledger = january.ledger.map((entry, index) => (index < 2 ? { ...entry, lastDay: '2026-01-10' } : entry))
    const forecast = forecastOf({ ...january, ledger })
    expect(forecast?.left).toBe(2)
    expect([forecast?.steady.facilityMonths, forecast?.low.facilityMonths]).toEqual([156, 148])
  })
  it('says what registering by a day still brings, and how many that takes', () => {
    // 40 are missing: 14 with three months, 20 with two, 40 with one.
    expect(joinedBy(january)).toEqual([
      { day: '2025-12-31', months: 4, needed: null },
      { day: '2026-01-31', months: 3, needed: 14 },
      { day: '2026-02-28', months: 2, needed: 20 },
      { day: '2026-03-31', months: 1, needed: 40 },
    ])
    const whole = { ...january, terms: { ...TERMS, rules: { ...TERMS.rules, monthRule: 'full_month' as const } } }
    expect(joinedBy(whole).map(({ months }) => months)).toEqual([3, 2, 1, 0])
  })
  it('holds what the ledger says between its bounds, whatever the ledger and the choices', () => {
    const random = randomOf(121)
    for (let run = 0; run < 150; run++) {
      const today = addDays('2025-11-25', random.upTo(125))
      const ledger = Array.from({ length: random.upTo(15) }, (_, index) => {
        const startsOn = addDays('2025-11-25', random.upTo(125))
        return line(String(index), startsOn, {
          lastDay: random.chance(0.3) ? addDays(startsOn, random.upTo(60)) : null,
          signedInOn: random.chance(0.7) ? startsOn : null,
        })
      })
      const rules = {
        ...Object.fromEntries(SWITCH_NAMES.map((name) => [name, random.of<string>(SETTLEMENT_SWITCHES[name])])),
        cutoffDay: 1 + random.upTo(30),
      } as SettlementRules
      const forecast = forecastOf({ contract, today, ledger, terms: { ...TERMS, rules } })
      if (!forecast) continue
      expect(forecast.low.facilityMonths).toBeLessThanOrEqual(forecast.steady.facilityMonths)
      expect(forecast.high.facilityMonths).toBeGreaterThanOrEqual(forecast.steady.facilityMonths)
    }
  })
})

describe('what each choice comes to', () => {
  const facts: SettlementFacts = {
    contract,
    terms: TERMS,
    today: '2026-04-01',
    ledger: [...many(40, '2025-12-01'), line('9', '2026-01-31'), line('10', '2025-12-01', { lastDay: '2026-02-14' })],
  }
  it('stands in yen beside the chosen one', () => {
    // 40 × 4 + 3 + 3 = 166: 3,652,000 of 4,400,000, so 748,000 off.
    const effect = (name: string, value: string) =>
      switchEffects(facts).find((each) => each.name === name && each.value === value)
    expect(effect('monthRule', 'any_day')).toMatchObject({
      chosen: true,
      change: 0,
      settlement: { facilityMonths: 166, reduction: 748_000 },
    })
    // Every day: the one of 31 January loses January, the leaver February; 164 × 22,000 = 3,608,000.
    expect(effect('monthRule', 'full_month')).toMatchObject({
      chosen: false,
      change: -44_000,
      settlement: { facilityMonths: 164 },
    })
    expect(effect('leaverRule', 'dropped')).toMatchObject({ change: -66_000, settlement: { facilityMonths: 163 } })
    // Et = 4,000,000 where the tax is in the estimate: 400,000 less to take off.
    expect(effect('planTax', 'included')).toMatchObject({ change: 400_000, settlement: { reduction: 348_000, breakEven: 182 } })
    expect(switchEffects(facts)).toHaveLength(3 + 2 + 4 + 2 + 2 + 2 + 3)
  })
  it('leaves out a value by which nobody could settle', () => {
    const tight: SettlementFacts = {
      ...facts,
      terms: { ...TERMS, contractAmount: 4_200_000, rules: { ...TERMS.rules, planTax: 'included' } },
    }
    expect(
      switchEffects(tight)
        .filter(({ name }) => name === 'planTax')
        .map(({ value }) => value),
    ).toEqual(['included'])
  })
  it('of facilities more and fewer goes down to no month at all', () => {
    // One for all four months is 88,000.
    const effects = facilityEffects(facts, 3)
    expect(effects.map(({ facilities, change }) => [facilities, change])).toEqual([
      [-3, -264_000],
      [-2, -176_000],
      [-1, -88_000],
      [0, 0],
      [1, 88_000],
      [2, 176_000],
      [3, 264_000],
    ])
    expect(facilityEffects({ ...facts, ledger: [line('1', '2025-12-01')] }, 3)[0]?.facilities).toBe(-1)
  })
})
