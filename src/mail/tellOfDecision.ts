import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { type DecisionLetter, letterFrom } from '@/domain/application/letters'
import type { ApplicationStatus } from '@/domain/application/status'
import { NO_SHOW_OBJECTION_DAYS, OBJECTION_HOURS } from '@/domain/application/transitions'
import type { Arrival } from '@/glossary/applicantMails'
import { decisionMail } from '@/glossary/decisionMails'
import { reachableApplicant, tellApplicants } from './applicants'
import { whereToCome } from '@/database/agreedContent'
import { otherListings } from './otherListings'

/** Context of moves of which the person is told by another letter; only code of the server can set it. */
export const toldOtherwise = { toldOtherwise: true } as const
export const isToldOtherwise = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context['toldOtherwise'] === true

type Decided = { application: string; to: ApplicationStatus; reason: string | null; revision: number }

const OBJECTION: Partial<Record<DecisionLetter, number>> = {
  attended: OBJECTION_HOURS,
  absent: NO_SHOW_OBJECTION_DAYS * 24,
}
const SUGGESTS: readonly DecisionLetter[] = ['declined', 'expired', 'cancelled']

/**
 * Tells a resident what was decided or recorded of their application, in the transaction of the move; nobody is written to
 * who left no address. The completion itself is told to people with an account when they are asked for a review.
 */
export async function tellOfDecision(req: PayloadRequest, letter: DecisionLetter, decided: Decided): Promise<void> {
  const { application, reason, revision, to } = decided
  const person = await reachableApplicant(req, application)
  if (!person || (letter === 'completed' && person.email)) return
  const now = nowOf(req)
  const hours = OBJECTION[letter]
  const { serverURL } = req.payload.config
  const others = SUGGESTS.includes(letter) ? await otherListings(req, person) : []
  const said = {
    to,
    reason,
    until: hours === undefined ? null : new Date(now.getTime() + hours * 3_600_000),
    arrival: letter === 'accepted' ? await arrivalOf(req, application) : null,
    others,
    link: SUGGESTS.includes(letter) ? `${serverURL}/listings` : `${serverURL}/my`,
  }
  await tellApplicants(req, [person], {
    occasion: `decided/${revision}`,
    letterFor: (given) => decisionMail(letter, given, said),
    notBefore: ({ activity, quiet }) => letterFrom(letter, { quiet, startsAt: activity.startsAt }, now),
    standing: ({ activity }) => ({ statuses: [to], ...(letter === 'accepted' ? { startsAt: activity.startsAt } : {}) }),
  })
}

async function arrivalOf(req: PayloadRequest, application: string): Promise<Arrival | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT ${whereToCome}
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id WHERE a.id = ${application}::uuid`)
  return (rows[0] as Arrival | undefined) ?? null
}
