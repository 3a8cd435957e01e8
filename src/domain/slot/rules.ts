import { type Day, dayOf } from '../calendar/jst'
import type { SlotStatus } from './status'

/** The longest activity; one over midnight is allowed. */
export const SLOT_MAX_HOURS = 12

export type SlotRefusal =
  | 'recorded'
  | 'begun'
  | 'not_in_future'
  | 'outside_programme'
  | 'too_long'
  | 'already_offered'
  | 'facility_not_registered'
  | 'listing_closed'
  | 'listing_suspended'
  | 'reason_required'
  | 'people_elsewhere'

export type SeatsRefusal = 'needed_beyond_capacity' | 'fewer_than_accepted'

/** Instants are absolute. */
export type SlotState = { startsAt: Date; endsAt: Date; status: SlotStatus }

/** What must be known to judge a slot; read under its lock when it stands already. */
export type SlotFacts = {
  /** First and last day of the contract. */
  programme: { startsOn: Day; endsOn: Day }
  /** The facility has a registration in the programme that covers the day (JST) on which the slot is to start. */
  registered: boolean
  /** The listing has another open slot that starts at the same instant. */
  taken: boolean
  /** The listing has ended and takes no more times. */
  listingClosed: boolean
  /** The listing is taken down for now. */
  listingSuspended?: boolean
  /** Somebody was recorded as present or absent. */
  recorded: boolean
  /** Somebody whose visit is agreed holds another seat at the time the slot is to have; asked where one is moved. */
  clashes?: boolean
  /** Somebody waits for an answer or holds a seat. */
  applicants: boolean
  reason: string | null
}

const HOUR = 3_600_000

export const isMoved = (before: SlotState, after: SlotState): boolean =>
  before.startsAt.getTime() !== after.startsAt.getTime() || before.endsAt.getTime() !== after.endsAt.getTime()

export const isCalledOff = (before: SlotState | null, after: SlotState): boolean =>
  before?.status === 'open' && after.status === 'cancelled'

/**
 * Why a slot may not be entered (`before` null) or changed so, or null. A time that has begun is what the figures and
 * the records of visits rest on: nobody changes it, nor calls it off. A new time begins in the future, within the
 * contract and on a day of the facility's registration (clause 5(5)ウ). Calling off needs a reason once somebody applied.
 * Nothing new is offered for a listing that has ended or is taken down.
 */
export function slotRefusalOf(before: SlotState | null, after: SlotState, facts: SlotFacts, now: Date): SlotRefusal | null {
  if (before && !isMoved(before, after) && before.status === after.status) return null
  if (before && facts.recorded) return 'recorded'
  if (before && now >= before.startsAt) return 'begun'
  if (isCalledOff(before, after) && facts.applicants && !facts.reason?.trim()) return 'reason_required'
  if (before && after.status === 'cancelled' && !isMoved(before, after)) return null
  // What stands may still be moved: its people are told of it, and nobody new comes to it.
  const isOffered = after.status === 'open' && before?.status !== 'open'
  const refusal = timeRefusalOf(after, facts, now)
  if (refusal) return refusal
  if (isOffered && facts.listingSuspended) return 'listing_suspended'
  return facts.clashes ? 'people_elsewhere' : null
}

/** People: the seats there are, those the activity needs at least (null: all), and those that are taken or held by an offer. */
export type Seats = { capacity: number; needed: number | null; taken: number }

/** Why a slot may not have so many seats, or null: never fewer than are taken, nor fewer than the activity needs. */
export function seatsRefusalOf({ capacity, needed, taken }: Seats): SeatsRefusal | null {
  if (capacity < taken) return 'fewer_than_accepted'
  return needed !== null && needed > capacity ? 'needed_beyond_capacity' : null
}

function timeRefusalOf(
  { endsAt, startsAt }: SlotState,
  { listingClosed, programme, registered, taken }: SlotFacts,
  now: Date,
): SlotRefusal | null {
  if (listingClosed) return 'listing_closed'
  if (startsAt <= now) return 'not_in_future'
  const day = dayOf(startsAt)
  if (day < programme.startsOn || day > programme.endsOn) return 'outside_programme'
  if (endsAt.getTime() - startsAt.getTime() > SLOT_MAX_HOURS * HOUR) return 'too_long'
  if (taken) return 'already_offered'
  return registered ? null : 'facility_not_registered'
}
