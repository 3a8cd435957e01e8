import type { GuardianRefusal } from '../people/age'
import type { Role } from '../role'
import { beyondShare, type ShareFacts } from './fairShare'
import type { ApplicationStatus } from './status'
import { type TravelFacts, tooClose } from './travel'

/** What must be known to judge a move. Instants are absolute; `seatFree` is read under the slot's lock; a seat held for this application is free for it. */
export type Facts = TravelFacts & {
  startsAt: Date
  endsAt: Date
  /** When the person left, where it was noted. */
  leftAt: Date | null
  seatFree: boolean
  /** The person holds another seat at an overlapping time. */
  overlaps: boolean
  /** Until when a seat of the slot is held for this application; null when none is. */
  offerUntil: Date | null
  /** When the present state was entered. */
  since: Date
  reason: string | null
  /** The person passed the briefing once, or none is asked for. */
  briefed: boolean
  /** A rule of the facility accepts this person, and that is recorded. */
  byRule: boolean
  /** The slot is shown: its listing is published, and it was not called off. */
  slotVisible: boolean
  /** The facility has a registration that covers the day (JST) on which the slot starts. */
  registeredOnDay: boolean
  /** The person has left, or their record was merged into another one. */
  volunteerWithdrawn: boolean
  /** The programme agrees no visit without insurance, and on its day there is none. */
  insuranceMissing: boolean
  /** The programme agrees no visit with somebody nobody has made sure of, and nobody has. */
  identityMissing: boolean
  /** Why the person's age stands in the way; asked where a visit is agreed. */
  guardian?: GuardianRefusal | null
  /** Who made the record that stands; asked where one is taken back. */
  recordedBy?: Role | null
}

export type Refusal =
  | 'no_such_transition'
  | 'not_your_decision'
  | 'slot_full'
  | 'slot_not_full'
  | 'overlap'
  | 'too_close'
  | 'offer_over'
  | 'already_started'
  | 'not_started'
  | 'not_over'
  | 'absence_too_early'
  | 'reason_required'
  | 'objection_too_late'
  | 'not_own_record'
  | 'take_back_too_late'
  | 'too_early_to_complete'
  | 'not_briefed'
  | 'listing_not_shown'
  | 'facility_not_registered'
  | 'volunteer_withdrawn'
  | 'not_insured'
  | 'not_identified'
  | GuardianRefusal

/** Who moves an application: a role, or its person by telephone or at the counter, with the operator who writes it down. */
export type Mover = Role | 'by_phone'
/** Whose decision a move is: what somebody said by telephone is theirs, wherever it is counted, shown or told. */
export const deciderOf = (by: Mover): Role => (by === 'by_phone' ? 'resident' : by)

type Condition = (facts: Facts, now: Date, by: Mover) => Refusal | null
type Rule = { from: readonly ApplicationStatus[]; to: ApplicationStatus; by: readonly Mover[]; when: readonly Condition[] }

const HOUR = 3_600_000
/** A resident may object to an attended visit for this long; then it completes by itself. */
export const OBJECTION_HOURS = 72
/** A resident may object to being recorded absent for this long. */
export const NO_SHOW_OBJECTION_DAYS = 7

/** For this long whoever recorded somebody as there or as absent may take that back, as long as nobody has built on it. */
export const TAKE_BACK_MINUTES = 30

const takenBackUntil = (since: Date): Date => new Date(since.getTime() + TAKE_BACK_MINUTES * 60_000)

/** Somebody may come this late before they can be recorded absent; at the end of a shorter activity in any case. */
export const ABSENCE_GRACE_MINUTES = 30
/** From when on somebody who was expected may be recorded absent. */
export const absentFrom = ({ endsAt, startsAt }: Pick<Facts, 'startsAt' | 'endsAt'>): Date =>
  new Date(Math.min(endsAt.getTime(), startsAt.getTime() + ABSENCE_GRACE_MINUTES * 60_000))

const beforeStart: Condition = ({ startsAt }, now) => (now < startsAt ? null : 'already_started')
const afterStart: Condition = ({ startsAt }, now) => (now >= startsAt ? null : 'not_started')
const visitIsOver: Condition = ({ endsAt, leftAt }, now) => (now >= endsAt || (leftAt && now >= leftAt) ? null : 'not_over')
const beyondGrace: Condition = (facts, now) => (now >= absentFrom(facts) ? null : 'absence_too_early')
const seatIsFree: Condition = ({ seatFree }) => (seatFree ? null : 'slot_full')
const slotIsFull: Condition = ({ seatFree }) => (seatFree ? 'slot_not_full' : null)
const noOverlap: Condition = ({ overlaps }) => (overlaps ? 'overlap' : null)
const roomToTravel: Condition = (facts) => (tooClose(facts) ? 'too_close' : null)
const whileOffered: Condition = ({ offerUntil }, now) => (offerUntil && now < offerUntil ? null : 'offer_over')
const withReason: Condition = ({ reason }) => (reason?.trim() ? null : 'reason_required')
/** The operator writes down what was said. */
const saidWhy: Condition = (facts, now, by) => (by === 'by_phone' ? withReason(facts, now, by) : null)
const ownRecord: Condition = ({ recordedBy }, _now, by) => (recordedBy === by ? null : 'not_own_record')
const lately: Condition = ({ since }, now) => (now <= takenBackUntil(since) ? null : 'take_back_too_late')
const ruleAccepts: Condition = ({ byRule }) => (byRule ? null : 'not_your_decision')
const isShown: Condition = ({ slotVisible }) => (slotVisible ? null : 'listing_not_shown')
const isRegistered: Condition = ({ registeredOnDay }) => (registeredOnDay ? null : 'facility_not_registered')
const isWithUs: Condition = ({ volunteerWithdrawn }) => (volunteerWithdrawn ? 'volunteer_withdrawn' : null)
const isInsured: Condition = ({ insuranceMissing }) => (insuranceMissing ? 'not_insured' : null)
const isIdentified: Condition = ({ identityMissing }) => (identityMissing ? 'not_identified' : null)
const guardianAgrees: Condition = ({ guardian }) => guardian ?? null
const isBriefed: Condition = ({ briefed }) => (briefed ? null : 'not_briefed')
const within =
  (ms: number): Condition =>
  ({ since }, now) =>
    now.getTime() - since.getTime() <= ms ? null : 'objection_too_late'
const unopposed: Condition = ({ since }, now, by) =>
  by !== 'system' || now.getTime() - since.getTime() >= OBJECTION_HOURS * HOUR ? null : 'too_early_to_complete'

/** What is asked whoever agrees a visit: what was true when the person applied may not be true any more. */
const MAY_BE_AGREED = [
  isShown,
  isRegistered,
  isWithUs,
  seatIsFree,
  noOverlap,
  roomToTravel,
  isInsured,
  isIdentified,
  guardianAgrees,
] as const

/** The life of an application. Nothing else in the project decides what may follow what. */
export const TRANSITIONS: readonly Rule[] = [
  // In the facility's name, by a rule that it made itself.
  { from: ['applied'], to: 'accepted', by: ['system'], when: [ruleAccepts, beforeStart, ...MAY_BE_AGREED] },
  { from: ['applied', 'waitlisted'], to: 'accepted', by: ['facility', 'operator'], when: [beforeStart, ...MAY_BE_AGREED] },
  { from: ['waitlisted'], to: 'accepted', by: ['resident'], when: [beforeStart, whileOffered, ...MAY_BE_AGREED] },
  // By the system at once, where somebody applies for a slot without a free seat.
  { from: ['applied'], to: 'waitlisted', by: ['facility', 'operator', 'system'], when: [slotIsFull] },
  { from: ['applied', 'waitlisted'], to: 'declined', by: ['facility', 'operator'], when: [withReason] },
  { from: ['applied', 'waitlisted'], to: 'withdrawn', by: ['resident', 'by_phone', 'system'], when: [saidWhy] },
  { from: ['applied', 'waitlisted'], to: 'expired', by: ['system'], when: [afterStart] },
  { from: ['accepted'], to: 'cancelled', by: ['resident', 'by_phone', 'facility', 'operator'], when: [beforeStart, withReason] },
  { from: ['accepted'], to: 'attended', by: ['facility', 'operator'], when: [afterStart, visitIsOver, isBriefed] },
  { from: ['accepted'], to: 'no_show', by: ['facility', 'operator'], when: [afterStart, beyondGrace] },
  { from: ['attended'], to: 'completed', by: ['resident', 'system'], when: [unopposed] },
  // A slip of the finger: the visit waits for its record again.
  { from: ['attended', 'no_show'], to: 'accepted', by: ['facility', 'operator'], when: [ownRecord, lately] },
  { from: ['attended'], to: 'disputed', by: ['resident', 'by_phone'], when: [saidWhy, within(OBJECTION_HOURS * HOUR)] },
  {
    from: ['no_show'],
    to: 'disputed',
    by: ['resident', 'by_phone'],
    when: [saidWhy, within(NO_SHOW_OBJECTION_DAYS * 24 * HOUR)],
  },
  { from: ['disputed'], to: 'completed', by: ['operator'], when: [withReason] },
  { from: ['disputed'], to: 'no_show', by: ['operator'], when: [withReason] },
  { from: ['disputed'], to: 'cancelled', by: ['operator'], when: [withReason] },
  // The office looks again by itself, at any time: the facility noticed its mistake too late, or the figures do not agree.
  { from: ['attended', 'no_show', 'completed'], to: 'disputed', by: ['operator'], when: [withReason] },
]

export type Move = { from: ApplicationStatus; to: ApplicationStatus; by: Mover }

/** Why this move may not happen now, or null when it may. */
export function refusalOf({ from, to, by }: Move, facts: Facts, now: Date): Refusal | null {
  const rules = TRANSITIONS.filter((r) => r.to === to && r.from.includes(from))
  if (rules.length === 0) return 'no_such_transition'
  const rule = rules.find((r) => r.by.includes(by))
  if (!rule) return 'not_your_decision'
  for (const condition of rule.when) {
    const refusal = condition(facts, now, by)
    if (refusal) return refusal
  }
  return null
}

/** The moves a role may ever make from a state: what a screen offers before it asks `refusalOf`. */
export const nextStatuses = (from: ApplicationStatus, by: Mover): ApplicationStatus[] =>
  TRANSITIONS.filter((r) => r.from.includes(from) && r.by.includes(by)).map((r) => r.to)

/** The moves that take effect only with a reason: a screen asks for it first. */
export const needsReason = (from: ApplicationStatus, to: ApplicationStatus, by: Mover): boolean =>
  TRANSITIONS.some(
    (r) =>
      r.from.includes(from) &&
      r.to === to &&
      r.by.includes(by) &&
      (r.when.includes(withReason) || (by === 'by_phone' && r.when.includes(saidWhy))),
  )

/** Who moves an application: the operator moves it as its person where they say so and the person may; else as the office. */
export const moverOf = (role: Role, { from, to }: Pick<Move, 'from' | 'to'>, toldByPhone: boolean): Mover =>
  role === 'operator' && toldByPhone && nextStatuses(from, 'by_phone').includes(to) ? 'by_phone' : role

/** A record is taken back: the visit was agreed before, and is not agreed anew. */
export const isTakenBack = (from: ApplicationStatus, to: ApplicationStatus): boolean =>
  to === 'accepted' && (from === 'attended' || from === 'no_show')

/** Whether a screen offers this role to take the record back. */
export const mayTakeBack = (
  { recordedBy, since, status }: { status: ApplicationStatus; since: Date; recordedBy: Role | null },
  by: Role,
  now: Date,
): boolean => isTakenBack(status, 'accepted') && recordedBy === by && now <= takenBackUntil(since)

export type ApplyFacts = ShareFacts &
  Pick<Facts, 'slotVisible' | 'registeredOnDay' | 'volunteerWithdrawn'> & {
    alreadyLive: boolean
    /** The registration is archived, because nobody used it for long. */
    volunteerArchived: boolean
    /** The person or the facility does not want to meet the other one. */
    blocked: boolean
  }
export type ApplyRefusal =
  | 'slot_not_open'
  | 'blocked'
  | 'facility_not_registered'
  | 'already_started'
  | 'already_applied'
  | 'volunteer_withdrawn'
  | 'volunteer_archived'
  | 'fair_share'
  | 'not_your_decision'

/** Why this person may not apply for this slot, or null. Residents apply for themselves, the operator for them. */
export function applyRefusalOf(by: Role, facts: ApplyFacts, now: Date): ApplyRefusal | null {
  if (by !== 'resident' && by !== 'operator' && by !== 'system') return 'not_your_decision'
  if (!facts.slotVisible) return 'slot_not_open'
  // Nobody is told that they are not wanted, nor by whom: to all but the operator, and to whoever the system acts for, the slot is not open.
  if (facts.blocked) return by === 'operator' ? 'blocked' : 'slot_not_open'
  if (!facts.registeredOnDay) return 'facility_not_registered'
  if (facts.volunteerWithdrawn) return 'volunteer_withdrawn'
  if (facts.volunteerArchived) return 'volunteer_archived'
  if (now >= facts.startsAt) return 'already_started'
  if (facts.alreadyLive) return 'already_applied'
  if (by !== 'system' && beyondShare(facts, now)) return 'fair_share'
  return null
}
