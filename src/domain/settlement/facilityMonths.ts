import { addDays, type Day, lastDayOf, type Month, monthsBetween } from '../calendar/jst'
import type { LedgerEntry, Span, Unit } from './ledger'
import type { Contract, SettlementRules } from './terms'

/** Why a month counts for a facility or does not: the choice that decides, and the day it turns on. */
export type CellReason =
  | { code: 'day_in_month'; from: Day; to: Day }
  | { code: 'on_cutoff'; day: Day }
  | { code: 'whole_month' }
  | { code: 'not_yet'; day: Day }
  | { code: 'left'; day: Day }
  | { code: 'between' }
  | { code: 'not_on_cutoff'; day: Day }
  | { code: 'part_of_month' }
  | { code: 'left_before_end'; day: Day }
  | { code: 'before_contract'; day: Day }
  | { code: 'never_signed_in' }

/**
 * One month of one facility. `counted`: it is a 登録月, whatever comes; `expected`: it will be one if the ledger stays as
 * it is; `none`: it is none. `entry` is the line of the ledger that shows it.
 */
export type Cell = { month: Month; state: 'counted' | 'expected' | 'none'; reason: CellReason; entry: LedgerEntry }
export type UnitMonths = { unit: Unit; cells: readonly Cell[]; counted: number; expected: number }

/** The days of a month that lie in the contract. */
type PartOfMonth = { month: Month; from: Day; to: Day }

/**
 * Which months of the contract count for a facility (clause 5(5)), as of the end of a day. `expected` includes those
 * counted: it is Mi at the contract's end if nobody joins or leaves any more.
 */
export function monthsOfUnit(unit: Unit, rules: SettlementRules, contract: Contract, asOf: Day): UnitMonths {
  const cells = partsOf(contract).map((part) => cellOf(unit, rules, contract, asOf, part))
  return {
    unit,
    cells,
    counted: cells.filter(({ state }) => state === 'counted').length,
    expected: cells.filter(({ state }) => state !== 'none').length,
  }
}

/** ΣM of many facilities: those counted already, and those to be expected at the contract's end. */
export const totalMonths = (units: readonly Pick<UnitMonths, 'counted' | 'expected'>[]) => ({
  counted: units.reduce((sum, { counted }) => sum + counted, 0),
  expected: units.reduce((sum, { expected }) => sum + expected, 0),
})

/** The last day of a facility in the contract, null where it has none. */
export const lastRegisteredDay = ({ spans }: Unit): Day | null =>
  spans.reduce<Day | null>((last, { to }) => (last === null || to > last ? to : last), null)

const partsOf = ({ endsOn, startsOn }: Contract): PartOfMonth[] =>
  monthsBetween(startsOn, endsOn).map((month) => ({
    month,
    from: `${month}-01` < startsOn ? startsOn : `${month}-01`,
    to: lastDayOf(month) > endsOn ? endsOn : lastDayOf(month),
  }))

function cellOf(unit: Unit, rules: SettlementRules, contract: Contract, asOf: Day, part: PartOfMonth): Cell {
  const { month } = part
  const last = lastRegisteredDay(unit)
  const within = unit.spans.filter(({ from, to }) => from <= part.to && to >= part.from)
  const entry = (within[0] ?? nearest(unit, part))?.entry ?? (unit.entries[0] as LedgerEntry)
  const none = (reason: CellReason): Cell => ({ month, state: 'none', reason, entry })
  if (!last) return none(leftOutBecause(unit))
  if (rules.leaverRule === 'dropped' && last < contract.endsOn) return none({ code: 'left_before_end', day: last })
  const [first] = within
  if (!first) return none(absence(unit, part))
  const { decidedOn, reason, stands } = verdictOf(rules, part, within as [Span, ...Span[]])
  if (!stands) return none(reason)
  // Where leaving takes every month away, none is certain before the end.
  const certainOn = rules.leaverRule === 'dropped' ? contract.endsOn : decidedOn
  return { month, state: certainOn <= asOf ? 'counted' : 'expected', reason, entry }
}

/** Whether a month with registered days in it is a 登録月, and the day from which on nothing can change that. */
function verdictOf(
  { cutoffDay, monthRule }: SettlementRules,
  part: PartOfMonth,
  within: readonly [Span, ...Span[]],
): { stands: boolean; decidedOn: Day; reason: CellReason } {
  const [first] = within
  if (monthRule === 'any_day') {
    const from = first.from > part.from ? first.from : part.from
    const last = within.at(-1) ?? first
    const to = last.to < part.to ? last.to : part.to
    return { stands: true, decidedOn: from, reason: { code: 'day_in_month', from, to } }
  }
  if (monthRule === 'cutoff_day') {
    const day = cutoffOf(part, cutoffDay)
    const stands = within.some(({ from, to }) => from <= day && to >= day)
    return { stands, decidedOn: day, reason: { code: stands ? 'on_cutoff' : 'not_on_cutoff', day } }
  }
  const stands = covers(within, part)
  return { stands, decidedOn: part.to, reason: { code: stands ? 'whole_month' : 'part_of_month' } }
}

/** The cut-off day of a month, within the month and within the contract. */
function cutoffOf({ from, month, to }: PartOfMonth, cutoffDay: number): Day {
  const wanted = `${month}-${String(cutoffDay).padStart(2, '0')}`
  return wanted < from ? from : wanted > to ? to : wanted
}

/** Every day of the month is registered, be it by one span or by several that follow each other day by day. */
function covers(within: readonly Span[], { from, to }: PartOfMonth): boolean {
  let reached = from
  for (const span of within) {
    if (span.from > reached) return false
    if (span.to >= to) return true
    if (span.to >= reached) reached = addDays(span.to, 1)
  }
  return false
}

/** Why no registered day lies in a month although the facility has some elsewhere. */
function absence({ spans }: Unit, { from, to }: PartOfMonth): CellReason {
  const before = spans.findLast((span) => span.to < from)
  const after = spans.find((span) => span.from > to)
  if (before && after) return { code: 'between' }
  return before ? { code: 'left', day: before.to } : { code: 'not_yet', day: after?.from ?? to }
}

const nearest = ({ spans }: Unit, { from }: PartOfMonth): Span | undefined => spans.findLast((span) => span.to < from) ?? spans[0]

/** Nothing of the facility lies in the contract under the choices: the line says why. */
function leftOutBecause({ entries, leftOut }: Unit): CellReason {
  const [first] = leftOut
  if (first?.because === 'never_signed_in') return { code: 'never_signed_in' }
  if (first) return { code: 'before_contract', day: first.entry.startsOn }
  const [entry] = entries
  return entry?.lastDay ? { code: 'left', day: entry.lastDay } : { code: 'not_yet', day: entry?.startsOn ?? '' }
}
