import { addDays, daysBetween } from '../calendar/jst'
import { monthsOfUnit, totalMonths, type UnitMonths } from './facilityMonths'
import { type LedgerEntry, unitsOf } from './ledger'
import type { SettlementRules } from './terms'
import { line, RULES, randomOf } from './testing'
import { SETTLEMENT_SWITCHES, SWITCH_NAMES } from './terms'

const contract = { startsOn: '2025-12-01', endsOn: '2026-03-31' }
const counted = (entries: LedgerEntry[], rules: Partial<SettlementRules> = {}, asOf = contract.endsOn): UnitMonths[] =>
  unitsOf(entries, { ...RULES, ...rules }, contract).map((unit) => monthsOfUnit(unit, { ...RULES, ...rules }, contract, asOf))
/** 1 where the month counts, one text a facility. */
const pattern = (entries: LedgerEntry[], rules: Partial<SettlementRules> = {}): string[] =>
  counted(entries, rules).map(({ cells }) => cells.map(({ state }) => (state === 'none' ? '0' : '1')).join(''))
const reasons = (entries: LedgerEntry[], rules: Partial<SettlementRules> = {}) =>
  counted(entries, rules)[0]?.cells.map(({ reason }) => reason.code)

describe('what makes a 登録月', () => {
  const late = line('1', '2026-01-31')
  const leaver = line('2', '2025-12-10', { lastDay: '2026-03-14' })

  it('is any registered day: the last day of January counts January, and 14 March counts March', () => {
    expect(pattern([late, leaver])).toEqual(['1111', '0111'])
  })
  it('is being registered on the cut-off day, where that was agreed', () => {
    expect(pattern([late, leaver], { monthRule: 'cutoff_day', cutoffDay: 15 })).toEqual(['1110', '0011'])
    // The 31st asks February about its 28th.
    expect(pattern([late, leaver], { monthRule: 'cutoff_day', cutoffDay: 31 })).toEqual(['1110', '0111'])
    expect(pattern([line('3', '2026-02-28')], { monthRule: 'cutoff_day', cutoffDay: 31 })).toEqual(['0011'])
  })
  it('is every day of the month, where that was agreed', () => {
    expect(pattern([late, leaver], { monthRule: 'full_month' })).toEqual(['0110', '0011'])
    expect(pattern([line('3', '2026-01-01', { lastDay: '2026-02-28' })], { monthRule: 'full_month' })).toEqual(['0110'])
  })
  it('counts the last registered day, and not the day after', () => {
    expect(pattern([line('1', '2025-12-01', { lastDay: '2026-01-31' })])).toEqual(['1100'])
    expect(pattern([line('1', '2025-12-01', { lastDay: '2026-02-01' })])).toEqual(['1110'])
  })
  it('says why', () => {
    expect(reasons([line('2', '2026-01-10', { lastDay: '2026-02-14' })])).toEqual([
      'not_yet',
      'day_in_month',
      'day_in_month',
      'left',
    ])
    expect(counted([leaver])[0]?.cells.at(-1)?.reason).toEqual({ code: 'day_in_month', from: '2026-03-01', to: '2026-03-14' })
    expect(reasons([leaver], { monthRule: 'full_month' })).toEqual([
      'part_of_month',
      'whole_month',
      'whole_month',
      'part_of_month',
    ])
  })
})

describe('the other choices', () => {
  it('let a facility that left keep its months, or not', () => {
    const entries = [line('1', '2025-12-01', { lastDay: '2026-03-14' }), line('2', '2025-12-01', { lastDay: '2026-03-31' })]
    expect(pattern(entries)).toEqual(['1111', '1111'])
    expect(pattern(entries, { leaverRule: 'dropped' })).toEqual(['0000', '1111'])
  })
  it('begin with the day that was agreed', () => {
    const entry = line('1', '2026-02-01', { appliedOn: '2026-01-20', approvedOn: '2026-01-30', signedInOn: '2026-03-02' })
    expect(pattern([entry])).toEqual(['0011'])
    expect(pattern([entry], { startRule: 'applied' })).toEqual(['0111'])
    expect(pattern([entry], { startRule: 'approved' })).toEqual(['0111'])
    expect(pattern([entry], { startRule: 'signed_in' })).toEqual(['0001'])
  })
  it('do not count who never signed in, and fall back on the ledger where nothing was asked for', () => {
    const entry = line('1', '2026-02-01', { appliedOn: null, approvedOn: null, signedInOn: null })
    expect(reasons([entry], { startRule: 'signed_in' })?.[3]).toBe('never_signed_in')
    expect(pattern([entry], { startRule: 'applied' })).toEqual(['0011'])
    expect(pattern([entry], { startRule: 'approved' })).toEqual(['0011'])
  })
  it('count a sign-in from before the registration from the registration on', () => {
    expect(pattern([line('1', '2026-02-01', { signedInOn: '2025-12-03' })], { startRule: 'signed_in' })).toEqual(['0011'])
  })
  it('count what began before the contract from its first day on, or not at all', () => {
    const early = line('1', '2025-10-15')
    expect(pattern([early])).toEqual(['1111'])
    expect(counted([early])[0]?.cells[0]?.reason).toEqual({ code: 'day_in_month', from: '2025-12-01', to: '2025-12-31' })
    expect(pattern([early], { earlyRule: 'not_counted' })).toEqual(['0000'])
    expect(pattern([line('1', '2025-10-15', { lastDay: '2025-11-30' })])).toEqual(['0000'])
  })
  it('count a number once, or each of its services that takes part', () => {
    const entries = [
      line('1', '2025-12-01'),
      line('1', '2026-02-10', { id: '1b', serviceCode: '710', source: 'request', facility: '1b' }),
    ]
    expect(pattern(entries)).toEqual(['1111'])
    expect(pattern(entries, { unitRule: 'number_service' })).toEqual(['1111', '0011'])
  })
  it('bring together two services that are registered each by itself where numbers count', () => {
    const entries = [
      line('1', '2025-12-01', { lastDay: '2025-12-20' }),
      line('1', '2026-02-10', { id: '1b', serviceCode: '710', facility: '1b' }),
    ]
    expect(pattern(entries)).toEqual(['1011'])
    expect(reasons(entries)).toEqual(['day_in_month', 'between', 'day_in_month', 'day_in_month'])
    expect(pattern(entries, { unitRule: 'number_service' })).toEqual(['1000', '0011'])
  })
  it('take a change of lines on the next day for one registration', () => {
    const entries = [line('1', '2025-12-01', { lastDay: '2026-01-14' }), line('1', '2026-01-15')]
    expect(pattern(entries, { monthRule: 'full_month' })).toEqual(['1111'])
    expect(
      pattern([line('1', '2025-12-01', { lastDay: '2026-01-14' }), line('1', '2026-01-16')], { monthRule: 'full_month' }),
    ).toEqual(['1011'])
  })
})

describe('before the contract is over', () => {
  const states = (entries: LedgerEntry[], asOf: string, rules: Partial<SettlementRules> = {}) =>
    counted(entries, rules, asOf)[0]?.cells.map(({ state }) => state)

  it('only what no later change can take away is counted', () => {
    const entry = line('1', '2025-12-10')
    expect(states([entry], '2026-01-20')).toEqual(['counted', 'counted', 'expected', 'expected'])
    expect(states([entry], '2026-01-20', { monthRule: 'full_month' })).toEqual(['none', 'expected', 'expected', 'expected'])
    expect(states([entry], '2026-01-14', { monthRule: 'cutoff_day', cutoffDay: 15 })).toEqual([
      'counted',
      'expected',
      'expected',
      'expected',
    ])
    expect(states([entry], '2026-01-20', { leaverRule: 'dropped' })).toEqual(['expected', 'expected', 'expected', 'expected'])
    expect(states([line('1', '2026-01-25')], '2026-01-20')).toEqual(['none', 'expected', 'expected', 'expected'])
  })
  it('adds up to what is counted and what is to be expected', () => {
    expect(totalMonths(counted([line('1', '2025-12-10'), line('2', '2026-01-05')], {}, '2026-01-20'))).toEqual({
      counted: 3,
      expected: 7,
    })
  })
})

describe('whatever the ledger and the choices', () => {
  const random = randomOf(186)
  const anyRules = (): SettlementRules =>
    ({
      ...Object.fromEntries(SWITCH_NAMES.map((name) => [name, random.of<string>(SETTLEMENT_SWITCHES[name])])),
      cutoffDay: 1 + random.upTo(30),
    }) as SettlementRules
  const anyDay = (): string => addDays('2025-11-15', random.upTo(daysBetween('2025-11-15', contract.endsOn)))
  const anyLedger = (): LedgerEntry[] =>
    Array.from({ length: random.upTo(12) }, (_, index) => {
      const startsOn = anyDay()
      const lastDay = random.chance(0.3) ? addDays(startsOn, random.upTo(100)) : null
      return line(String(random.upTo(6)), startsOn, {
        id: String(index),
        lastDay,
        signedInOn: random.chance(0.8) ? anyDay() : null,
      })
    })

  it('the order of the lines changes no month', () => {
    for (let run = 0; run < 300; run++) {
      const [ledger, rules] = [anyLedger(), anyRules()]
      expect(totalMonths(counted(ledger.toReversed(), rules))).toEqual(totalMonths(counted(ledger, rules)))
    }
  })
  it('a facility has at most every month, and what is counted was to be expected the day before', () => {
    for (let run = 0; run < 300; run++) {
      const [ledger, rules] = [anyLedger(), anyRules()]
      const [before, after] = [counted(ledger, rules, '2026-02-14'), counted(ledger, rules, '2026-02-15')]
      before.forEach((unit, index) => {
        expect(unit.expected).toBeLessThanOrEqual(4)
        expect(after[index]?.expected).toBe(unit.expected)
        expect(after[index]?.counted).toBeGreaterThanOrEqual(unit.counted)
      })
    }
  })
  it('registering one day earlier takes no month away', () => {
    for (let run = 0; run < 300; run++) {
      const [rules, startsOn] = [{ ...anyRules(), earlyRule: 'from_start' as const }, addDays('2025-12-02', random.upTo(110))]
      const months = (day: string) => totalMonths(counted([line('1', day)], rules)).expected
      expect(months(addDays(startsOn, -1))).toBeGreaterThanOrEqual(months(startsOn))
    }
  })
})
