import { addDays, type Day } from '../calendar/jst'

/** Whom a policy covers (clause 13(2)). */
export const COVERS = ['everyone', 'facility', 'person'] as const
export type Covers = (typeof COVERS)[number]

/** What a programme asks of the insurance of a visit when it is agreed: nothing, a warning, or that there is one. */
export const INSURANCE_RULES = ['off', 'warn', 'required'] as const
export type InsuranceRule = (typeof INSURANCE_RULES)[number]

/** So long before its last day the office is warned that a policy ends. */
export const WARN_DAYS = 30

export type Expiry = 'to_begin' | 'valid' | 'ending' | 'over'

/** How a policy stands on a day; its first and last day count. */
export function expiryOf({ endsOn, startsOn }: { startsOn: Day; endsOn: Day }, today: Day): Expiry {
  if (today > endsOn) return 'over'
  if (today < startsOn) return 'to_begin'
  return addDays(today, WARN_DAYS) >= endsOn ? 'ending' : 'valid'
}

export type InsuranceRefusal = 'facility_missing' | 'person_missing' | 'covers_one'

/** Why a policy may not be recorded like this, or null: it says exactly whom it covers. */
export function insuranceRefusalOf(
  covers: Covers,
  { facility, volunteer }: { facility: unknown; volunteer: unknown },
): InsuranceRefusal | null {
  if (covers === 'facility' && !facility) return 'facility_missing'
  if (covers === 'person' && !volunteer) return 'person_missing'
  return (covers !== 'facility' && facility) || (covers !== 'person' && volunteer) ? 'covers_one' : null
}
