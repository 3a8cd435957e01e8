import { type CheckInWay, checkInRefusalOf, nextStepOf } from '@/domain/attendance/checkIn'
import { checkInRefusals } from '@/glossary/checkIn'
import type { VisitToCheckIn } from '@/queries/visitsToCheckIn'

/** Why the next step of a visit cannot be recorded now, as a sentence; null when it can, or when nothing is left to do. */
export function checkInRefusal(visit: VisitToCheckIn, way: CheckInWay, now: Date): string | null {
  const step = nextStepOf(visit)
  const refusal = step && checkInRefusalOf({ step, way }, visit, now)
  return refusal ? checkInRefusals[refusal] : null
}
