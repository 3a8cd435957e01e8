import type { Day } from '../calendar/jst'
import type { Contract, SettlementRules } from './terms'

/**
 * One line of the registration ledger with the days that the choices of clause 5(5) ask for. A line of its own has a
 * registration; a further service under a registered number has the request or the first listing by which it takes part.
 */
export type LedgerEntry = {
  /** The registration's id; of a further service that of the registration that covers it. */
  id: string
  source: 'registration' | 'request' | 'listing'
  facility: string
  name: string
  officeNumber: string
  serviceCode: string
  startsOn: Day
  /** The last registered day, which counts; null while it stays. */
  lastDay: Day | null
  appliedOn: Day | null
  approvedOn: Day | null
  signedInOn: Day | null
}

/** Days on which a facility is registered, both included, and the line of the ledger that says so. */
export type Span = { from: Day; to: Day; entry: LedgerEntry }

/** One facility as the agreed unit has it. */
export type Unit = {
  key: string
  name: string
  officeNumber: string
  entries: readonly LedgerEntry[]
  /** In the order of time; cut to the contract. */
  spans: readonly Span[]
  /** Lines that the choices leave out altogether. */
  leftOut: readonly { entry: LedgerEntry; because: 'before_contract' | 'never_signed_in' }[]
}

/**
 * The ledger's lines by facility, ordered by first registered day and number: by office number, or by each service that
 * takes part. Lines of one unit that follow each other (left and came back) make one unit with several spans.
 */
export function unitsOf(entries: readonly LedgerEntry[], rules: SettlementRules, contract: Contract): Unit[] {
  const byKey = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    // A number is registered by its registration; what a further service adds lies within it.
    if (rules.unitRule === 'number' && entry.source !== 'registration') continue
    const key = rules.unitRule === 'number' ? entry.officeNumber : `${entry.officeNumber}/${entry.serviceCode}`
    byKey.set(key, [...(byKey.get(key) ?? []), entry])
  }
  return [...byKey].map(([key, own]) => unitOf(key, own.toSorted(byStart), rules, contract)).toSorted(inOrder)
}

function unitOf(key: string, entries: readonly LedgerEntry[], rules: SettlementRules, contract: Contract): Unit {
  const spans: Span[] = []
  const leftOut: Unit['leftOut'][number][] = []
  for (const entry of entries) {
    const from = firstDayOf(entry, rules, contract)
    if (typeof from !== 'string') leftOut.push({ entry, because: from.because })
    else {
      const span = { from: later(from, contract.startsOn), to: earlier(entry.lastDay ?? contract.endsOn, contract.endsOn), entry }
      if (span.from <= span.to) spans.push(span)
    }
  }
  const first = entries[0]
  return {
    key,
    name: first?.name ?? key,
    officeNumber: first?.officeNumber ?? key,
    entries,
    spans: spans.toSorted(byFrom),
    leftOut,
  }
}

/** From which day on a line counts under the choices, or why it does not. */
function firstDayOf(
  entry: LedgerEntry,
  { earlyRule, startRule }: SettlementRules,
  { startsOn }: Contract,
): Day | { because: Unit['leftOut'][number]['because'] } {
  if (earlyRule === 'not_counted' && entry.startsOn < startsOn) return { because: 'before_contract' }
  // Nothing was asked for or stamped where the office entered the line itself: then the ledger's own day stands.
  if (startRule === 'applied') return entry.appliedOn ?? entry.startsOn
  if (startRule === 'approved') return entry.approvedOn ?? entry.startsOn
  if (startRule === 'registered') return entry.startsOn
  return entry.signedInOn === null ? { because: 'never_signed_in' } : later(entry.startsOn, entry.signedInOn)
}

const later = (a: Day, b: Day): Day => (a > b ? a : b)
const earlier = (a: Day, b: Day): Day => (a < b ? a : b)
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byStart = (a: LedgerEntry, b: LedgerEntry): number => compared(a.startsOn, b.startsOn) || compared(a.id, b.id)
const byFrom = (a: Span, b: Span): number => compared(a.from, b.from)
const inOrder = (a: Unit, b: Unit): number =>
  compared(a.entries[0]?.startsOn ?? '', b.entries[0]?.startsOn ?? '') || compared(a.key, b.key)
