import type { UnitMonths } from '@/domain/settlement/facilityMonths'

/** The month whose facility-months are looked at; `counted`: those that are counted already, else those expected as well. null: all. */
export type LedgerPart = { month: string; counted: boolean } | null

/** The part of the ledger that an address asks for; null for all of it. */
export const ledgerPart = (month: string | undefined, only: string | undefined): LedgerPart =>
  month ? { month, counted: only === 'counted' } : null

/** The facilities whose facility-months a number counts: for a month those that have it, else all. */
export const unitsOf = (units: readonly UnitMonths[], part: LedgerPart): readonly UnitMonths[] =>
  part === null
    ? units
    : units.filter(({ cells }) => {
        const state = cells.find(({ month }) => month === part.month)?.state ?? 'none'
        return part.counted ? state === 'counted' : state !== 'none'
      })
