import type { PayloadRequest } from 'payload'
import type { CheckInFacts, CheckInStep, CheckInWay } from '@/domain/attendance/checkIn'
import type { Application } from '@/payload-types'

export type CheckInAsked = { step: CheckInStep; way: CheckInWay }

/** Context of a change of an application that records an arrival or a leaving; only code of the server can set it. */
export const checkInContext = (asked: CheckInAsked | null) => (asked ? { checkIn: asked } : {})
export const checkInAsked = ({ context }: Pick<PayloadRequest, 'context'>): CheckInAsked | null =>
  (context['checkIn'] as CheckInAsked | undefined) ?? null

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null)

/** What the rule must know of an application as it is stored. */
export const checkInFactsOf = ({
  arrivedAt,
  checkInWay,
  endsAt,
  leftAt,
  leftWay,
  startsAt,
  status,
}: Application): CheckInFacts => ({
  status,
  startsAt: new Date(startsAt ?? 0),
  endsAt: new Date(endsAt ?? 0),
  arrivedAt: instant(arrivedAt),
  leftAt: instant(leftAt),
  way: checkInWay ?? null,
  leftWay: leftWay ?? null,
})
