import { addDays, type Day, daysBetween, lastDayOf, monthsBetween } from '../calendar/jst'
import { collectSettlement, type CountedSettlement, isOver, type SettlementFacts } from './collectSettlement'
import { lastRegisteredDay, monthsOfUnit } from './facilityMonths'
import { type LedgerEntry, unitsOf } from './ledger'
import type { Settlement } from './settle'

/** How far back the forecast looks for those who join and leave. */
export const FORECAST_DAYS = 30

/**
 * What the settlement comes to at the contract's end. `steady`: nobody joins or leaves any more. `low`: nobody joins,
 * and facilities leave as fast as in the days looked at. `high`: nobody leaves, and they join as fast.
 */
export type Forecast = {
  steady: Settlement
  low: Settlement
  high: Settlement
  /** The days looked at, and how many facilities joined and left in them; the contract's first day is not counted as joining. */
  days: number
  joined: number
  left: number
}

/**
 * The forecast with its range, null once the contract is over. For each month still to come those who join at the same
 * pace stand there from its first day on (the bound that favours the operator), and those who leave are gone by then,
 * whoever has most months first (the bound that does not). Fractions of a facility are rounded down
 * for joining and up for leaving.
 */
export function forecastOf(facts: SettlementFacts): Forecast | null {
  const { contract, ledger, terms, today } = facts
  if (isOver(contract, today)) return null
  const counted = collectSettlement(facts)
  const firstLooked = [contract.startsOn, addDays(today, 1 - FORECAST_DAYS)].sort().at(-1) ?? contract.startsOn
  const days = Math.max(0, daysBetween(firstLooked, today) + 1)
  const within = (day: Day): boolean => day >= firstLooked && day <= today
  const units = unitsOf(ledger, terms.rules, contract)
  const joined = units.filter(({ spans: [first] }) => first && first.from > contract.startsOn && within(first.from)).length
  const left = units.filter((unit) => {
    const last = lastRegisteredDay(unit)
    return last !== null && last < contract.endsOn && within(last)
  }).length
  const ahead = partsAhead(facts)
  const settled = (lines: readonly LedgerEntry[]): Settlement => collectSettlement({ ...facts, ledger: lines }).settlement
  return {
    steady: counted.settlement,
    low: settled(withLeavers(facts, counted, ahead, left, days)),
    high: settled([...ledger, ...joiners(ahead, joined, days)]),
    days,
    joined,
    left,
  }
}

/** The rest of the running month and the months after it, each with the days from today to its end. */
type Part = { from: Day; elapsed: number }

function partsAhead({ contract, today }: SettlementFacts): Part[] {
  const first = [addDays(today, 1), contract.startsOn].sort().at(-1) ?? contract.startsOn
  if (first > contract.endsOn) return []
  return monthsBetween(first, contract.endsOn).map((month, index) => {
    const to = [lastDayOf(month), contract.endsOn].sort()[0] ?? contract.endsOn
    return { from: index === 0 ? first : `${month}-01`, elapsed: daysBetween(first, to) + 1 }
  })
}

/** How many of so many in so many days there are by the end of each part, taken from one part to the next. */
const perPart = (ahead: readonly Part[], many: number, days: number, round: (value: number) => number): number[] => {
  const until = ahead.map(({ elapsed }) => (days === 0 ? 0 : round((many * elapsed) / days)))
  return until.map((total, index) => total - (until[index - 1] ?? 0))
}

const joiners = (ahead: readonly Part[], joined: number, days: number): LedgerEntry[] =>
  perPart(ahead, joined, days, Math.floor).flatMap((many, index) =>
    Array.from({ length: many }, (_, serial) => joiner(ahead[index]?.from ?? '', `${index}-${serial}`)),
  )

/** A facility that joins on a day: it asks, is approved, registered and signs in at once. */
export const joiner = (day: Day, serial: string): LedgerEntry => ({
  id: `joiner ${serial}`,
  source: 'registration',
  facility: '',
  name: '',
  officeNumber: `joiner ${serial}`,
  serviceCode: '',
  startsOn: day,
  lastDay: null,
  appliedOn: day,
  approvedOn: day,
  signedInOn: day,
})

function withLeavers(
  { contract, ledger, today }: SettlementFacts,
  { units }: CountedSettlement,
  ahead: readonly Part[],
  left: number,
  days: number,
): LedgerEntry[] {
  const staying = units
    .filter(({ unit }) => unit.spans.some(({ from, to }) => from <= today && to === contract.endsOn))
    .toSorted((a, b) => b.expected - a.expected || (a.unit.key < b.unit.key ? -1 : 1))
  const lastDays = new Map<string, Day>()
  let next = 0
  perPart(ahead, left, days, Math.ceil).forEach((many, index) => {
    const day = addDays(ahead[index]?.from ?? today, -1)
    for (const { unit } of staying.slice(next, next + many)) for (const { id } of unit.entries) lastDays.set(id, day)
    next += many
  })
  return ledger.map((entry) => {
    const day = lastDays.get(entry.id)
    return day && (entry.lastDay === null || entry.lastDay > day) ? { ...entry, lastDay: day } : entry
  })
}

export type JoinedBy = {
  /** The last day on which a facility begins. */
  day: Day
  /** How many months it has at the contract's end. */
  months: number
  /** How many such facilities make up for what is missing; null where the day is past or none would. */
  needed: number | null
}

/** What registering by the last day of each month of the contract still brings: 「1月31日までの登録で3か月」. */
export function joinedBy(facts: SettlementFacts): JoinedBy[] {
  const { contract, terms, today } = facts
  const { missing } = collectSettlement(facts).settlement
  return monthsBetween(contract.startsOn, contract.endsOn).map((month) => {
    const day = [lastDayOf(month), contract.endsOn].sort()[0] ?? contract.endsOn
    const [unit] = unitsOf([joiner(day, month)], terms.rules, contract)
    const months = unit ? monthsOfUnit(unit, terms.rules, contract, contract.endsOn).expected : 0
    return { day, months, needed: day < today || months === 0 ? null : Math.ceil(missing / months) }
  })
}
