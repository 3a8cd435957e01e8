import type { Role } from '../role'
import type { StepClass, StepRisk, StepSkill } from './step'

export type StepRefusal = 'chosen_is_not_around' | 'prohibited_stays' | 'licence_needed' | 'too_risky'

type Asks = { skill?: StepSkill | null | undefined; risk?: StepRisk | null | undefined }
type Judged = Asks & { classification: StepClass; chosen: boolean; suggested: StepClass }

/** What a step asks of whoever does it can only make its class stricter: work for a licence, or grave if it fails, is 専門. */
export const stricterFor = (suggested: StepClass, { risk, skill }: Asks): StepClass =>
  suggested === 'around' && (skill === 'licensed' || risk === 'high') ? 'professional' : suggested

/**
 * Why a step may not stand so, or null. Only 周辺 is ever chosen for a listing (clause 5(2)). What reads as prohibited a
 * facility cannot call 周辺 by itself; the operator can, and their name stands beside it. What needs a licence, or would be
 * grave if it went wrong, nobody chooses, whatever it is called.
 */
export function stepRefusalOf({ chosen, classification, risk, skill, suggested }: Judged, by: Role): StepRefusal | null {
  if (suggested === 'prohibited' && classification === 'around' && by !== 'operator' && by !== 'system') return 'prohibited_stays'
  if (!chosen) return null
  if (classification !== 'around') return 'chosen_is_not_around'
  return skill === 'licensed' ? 'licence_needed' : risk === 'high' ? 'too_risky' : null
}
