import { type Month, monthsBetween } from '@/domain/calendar/jst'
import type { SettlementStatement } from '@/domain/settlement/statement'

/** The months of the contract. */
export const monthsOf = ({ programme: { endsOn, startsOn } }: SettlementStatement): Month[] => monthsBetween(startsOn, endsOn)
