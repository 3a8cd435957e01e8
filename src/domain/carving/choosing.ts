import type { Role } from '../role'
import type { StepClass } from './step'

export type StepRefusal = 'chosen_is_not_around' | 'prohibited_stays'

type Judged = { classification: StepClass; chosen: boolean; suggested: StepClass }

/**
 * Why a step may not stand so, or null. Only 周辺 is ever chosen for a listing (clause 5(2)). What reads as prohibited a
 * facility cannot call 周辺 by itself; the operator can, and their name stands beside it.
 */
export function stepRefusalOf({ chosen, classification, suggested }: Judged, by: Role): StepRefusal | null {
  if (suggested === 'prohibited' && classification === 'around' && by !== 'operator' && by !== 'system') return 'prohibited_stays'
  return chosen && classification !== 'around' ? 'chosen_is_not_around' : null
}
