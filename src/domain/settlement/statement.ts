import type { Day } from '../calendar/jst'
import type { OfficeForm } from '../form/form'
import type { ReportedProgramme } from '../report/monthlyFigures'
import { collectSettlement, type CountedSettlement, type SettlementFacts } from './collectSettlement'
import { type Forecast, forecastOf, type JoinedBy, joinedBy } from './forecast'
import { type FacilityEffect, facilityEffects, type SwitchEffect, switchEffects } from './sensitivity'
import type { LedgerEntry } from './ledger'
import type { SettlementTerms } from './terms'

/** How many facilities more and fewer the sensitivity table goes. */
export const MOST_FACILITIES = 5

/** Which version of the terms a statement rests on. */
export type TermsUsed = { version: number; isAgreed: boolean; agreedOn: Day | null; agreedIn: string | null }

/** Everything a 減額計算書 says; plain data, safe to store as it stands when it is issued. */
export type SettlementStatement = {
  programme: ReportedProgramme
  terms: SettlementTerms
  termsUsed: TermsUsed
  /** The form (様式) in force; null before one was agreed. */
  form: OfficeForm | null
  /** The day (JST) whose ledger was counted, and the instant (ISO 8601, UTC) at which that was done. */
  asOf: Day
  madeAt: string
  /** Which version of the statement this is once it is issued (1, 2, …); null while it is only drawn. */
  edition: number | null
  counted: CountedSettlement
  forecast: Forecast | null
  joinedBy: JoinedBy[]
  switches: SwitchEffect[]
  facilities: FacilityEffect[]
}

type Given = {
  programme: ReportedProgramme
  terms: SettlementTerms
  termsUsed: TermsUsed
  ledger: readonly LedgerEntry[]
  today: Day
  now: Date
  edition?: number
  form?: OfficeForm | null
}

/** The statement of a programme by its ledger as it stands today. */
export function statementOf({ edition, form, ledger, now, programme, terms, termsUsed, today }: Given): SettlementStatement {
  const facts: SettlementFacts = {
    contract: { startsOn: programme.startsOn, endsOn: programme.endsOn },
    terms,
    ledger,
    today,
  }
  return {
    programme,
    terms,
    termsUsed: {
      version: termsUsed.version,
      isAgreed: termsUsed.isAgreed,
      agreedOn: termsUsed.agreedOn,
      agreedIn: termsUsed.agreedIn,
    },
    asOf: today < programme.endsOn ? today : programme.endsOn,
    madeAt: now.toISOString(),
    edition: edition ?? null,
    form: form ?? null,
    counted: collectSettlement(facts),
    forecast: forecastOf(facts),
    joinedBy: joinedBy(facts),
    switches: switchEffects(facts),
    facilities: facilityEffects(facts, MOST_FACILITIES),
  }
}
