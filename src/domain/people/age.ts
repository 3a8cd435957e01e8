import { type Day, isDay } from '../calendar/jst'
import type { AgeBand } from './profile'

/** From this age on nobody asks a guardian (Civil Code, article 4). */
export const ADULT_AGE = 18

/** Full years on a day (JST). Somebody born on 29 February is a year older on 1 March of a common year; null for no date. */
export function ageOn(birthDate: string | null | undefined, day: Day): number | null {
  if (!birthDate || !isDay(birthDate) || birthDate > day) return null
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years
}

/** The band of the reports to which an age belongs. */
export function ageBandOf(age: number | null): AgeBand {
  if (age === null) return 'unknown'
  if (age < 20) return 'under_20'
  return age >= 80 ? '80_and_over' : (`${Math.floor(age / 10) * 10}s` as AgeBand)
}

export type GuardianFacts = {
  ageBand: AgeBand
  birthDate: string | null
  /** The day (JST) of the activity. */
  day: Day
  /** The youngest who may take part, by the programme or the listing; null where neither says. */
  minimumAge: number | null
  /** A guardian has agreed, and has not taken it back. */
  consented: boolean
}
export type GuardianRefusal = 'too_young' | 'guardian_missing' | 'age_unknown'

/** The youngest and the oldest somebody of a band may be. Who says nothing of their age is taken for an adult. */
export function agesOfBand(band: AgeBand): { youngest: number; oldest: number } {
  if (band === 'unknown') return { youngest: ADULT_AGE, oldest: Infinity }
  if (band === 'under_20') return { youngest: 0, oldest: 19 }
  const from = Number.parseInt(band, 10)
  return { youngest: from, oldest: band === '80_and_over' ? Infinity : from + 9 }
}

/**
 * Why a visit of somebody may not be agreed because of their age, or null. A birth date decides wherever there is one,
 * whatever the band says. Without one the band does: who says they are under 20 is asked for the consent, because whether
 * they are of age cannot be told, and a minimum age within or above the band needs the birth date.
 */
export function guardianRefusalOf({ ageBand, birthDate, consented, day, minimumAge }: GuardianFacts): GuardianRefusal | null {
  const age = ageOn(birthDate, day)
  const { oldest, youngest } = age === null ? agesOfBand(ageBand) : { oldest: age, youngest: age }
  if (minimumAge !== null && oldest < minimumAge) return 'too_young'
  if (youngest < ADULT_AGE && !consented) return 'guardian_missing'
  return minimumAge !== null && youngest < minimumAge ? 'age_unknown' : null
}
