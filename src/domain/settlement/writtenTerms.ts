import type { WrittenTerms } from './agreeing'
import { SWITCH_NAMES, type SettlementRules } from './terms'

/** A record of terms as the collection keeps it; amounts may come as texts, as a database hands out its numbers. */
export type TermsRecord = Readonly<Record<string, unknown>>

/** The terms in a record, whole. What is missing of the amounts is null, and a number that is none stays none. */
export function writtenTermsOf(record: TermsRecord): WrittenTerms {
  const amount = (name: string): number | null => {
    const value = record[name]
    return value === null || value === undefined || value === '' ? null : Number(value)
  }
  return {
    unitFee: amount('unitFee') ?? 0,
    contractAmount: amount('contractAmount') ?? 0,
    planBasis: record['planBasis'] === 'amount' ? 'amount' : 'facility_months',
    plannedFacilities: amount('plannedFacilities'),
    plannedMonths: amount('plannedMonths'),
    planAmount: amount('planAmount'),
    rules: {
      ...Object.fromEntries(SWITCH_NAMES.map((name) => [name, record[name]])),
      cutoffDay: amount('cutoffDay') ?? 31,
    } as SettlementRules,
  }
}
