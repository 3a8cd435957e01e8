import { isOwnWork } from '../ownWork'
import type { Role } from '../role'

/** How far a request for a second person has come; it ends once. */
export const ASKED_STATES = ['waiting', 'confirmed', 'declined', 'taken_back', 'lapsed'] as const
export type AskedState = (typeof ASKED_STATES)[number]

/** What may be answered: by a second person, or (`take_back`) by the one who asked. */
export const SECOND_ANSWERS = ['confirm', 'decline', 'take_back'] as const
export type SecondAnswer = (typeof SECOND_ANSWERS)[number]

export const USUAL_ASKED_DAYS = 7
export const MOST_ASKED_DAYS = 30

const DAY = 86_400_000

/** The instant from which nobody can confirm any more: so many times 24 hours after it was asked. */
export const lapsesAfter = (askedAt: Date, days: number): Date => new Date(askedAt.getTime() + days * DAY)

export type AskedFacts = { state: AskedState; askedBy: string; lapsesAt: Date }
export type SecondRefusal = 'not_your_decision' | 'over' | 'lapsed' | 'own_work' | 'not_yours' | 'word_required'

/** Why an answer may not be given, or null. Nobody confirms or declines what they asked for; nobody else takes it back. */
export function secondRefusalOf(
  answer: SecondAnswer,
  { askedBy, lapsesAt, state }: AskedFacts,
  { by, now, role, word }: { by: string; role: Role; now: Date; word: string },
): SecondRefusal | null {
  if (role !== 'operator') return 'not_your_decision'
  if (state !== 'waiting') return 'over'
  if (now >= lapsesAt) return 'lapsed'
  const own = isOwnWork(by, [askedBy])
  if (answer === 'take_back') return own ? null : 'not_yours'
  if (own) return 'own_work'
  return answer === 'decline' && !word.trim() ? 'word_required' : null
}

/** Where an answer leads. */
export const stateAfter: Record<SecondAnswer, Exclude<AskedState, 'waiting' | 'lapsed'>> = {
  confirm: 'confirmed',
  decline: 'declined',
  take_back: 'taken_back',
}
