import type { ApplicationStatus } from '../application/status'
import type { Role } from '../role'

/** How a question ended: agreed, given up by the person, or without an answer because the application ended otherwise. */
export const AGREEMENT_ANSWERS = ['agreed', 'withdrawn', 'none'] as const
export type AgreementAnswer = (typeof AGREEMENT_ANSWERS)[number]

export type AgreementRefusal = 'not_yours' | 'already_answered' | 'changed_again' | 'already_started'

/** From here on before the start a visit without an answer is shown as unconfirmed. Nothing is called off by itself. */
export const UNCONFIRMED_HOURS = 24
const HOUR = 3_600_000

type Asked = { by: Role; answer: AgreementAnswer | null; revision: number; seenRevision: number; startsAt: Date }

/** The operator answers for whoever says so by telephone. */
export const mayAnswer = (by: Role): boolean => by === 'resident' || by === 'operator'

/** Why a question may not be answered so, or null. */
export function agreementRefusalOf({ answer, by, revision, seenRevision, startsAt }: Asked, now: Date): AgreementRefusal | null {
  if (!mayAnswer(by)) return 'not_yours'
  if (answer !== null) return 'already_answered'
  if (revision !== seenRevision) return 'changed_again'
  return now >= startsAt ? 'already_started' : null
}

/** The last instant at which an answer is not overdue yet. */
export const unconfirmedFrom = (startsAt: Date): Date => new Date(startsAt.getTime() - UNCONFIRMED_HOURS * HOUR)

/** The visits that are unconfirmed now begin before this instant. */
export const unconfirmedUntil = (now: Date): Date => new Date(now.getTime() + UNCONFIRMED_HOURS * HOUR)

/** An agreed visit whose change is not agreed 24 hours before it begins; it stays agreed until somebody calls it off. */
export const isUnconfirmed = (
  { askedAt, startsAt, status }: { askedAt: Date | null; startsAt: Date; status: ApplicationStatus },
  now: Date,
): boolean => askedAt !== null && status === 'accepted' && now >= unconfirmedFrom(startsAt)
