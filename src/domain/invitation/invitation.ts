import type { Role } from '../role'

export const INVITATION_STATES = ['open', 'accepted', 'declined', 'ended'] as const
export type InvitationState = (typeof INVITATION_STATES)[number]

/** How many invitations a facility sends in a day (JST), and how many one person gets, from all facilities together. */
export const SENT_PER_DAY = 10
export const RECEIVED_PER_DAY = 2

export type InvitationRefusal = 'not_yours' | 'not_found' | 'not_open' | 'too_many_today' | 'not_possible' | 'answered' | 'ended'

export type InvitationFacts = {
  by: Role
  /** The slot is shown and has a free seat. */
  slotOpen: boolean
  startsAt: Date
  sentToday: number
  /** The person is among those who may be invited to this slot now. Why not is told to nobody. */
  mayBeInvited: boolean
}

/** Why this person may not be invited to this slot now, or null. */
export function invitationRefusalOf(
  { by, mayBeInvited, sentToday, slotOpen, startsAt }: InvitationFacts,
  now: Date,
): InvitationRefusal | null {
  if (by !== 'facility' && by !== 'operator') return 'not_yours'
  if (!slotOpen || now >= startsAt) return 'not_open'
  if (sentToday >= SENT_PER_DAY) return 'too_many_today'
  return mayBeInvited ? null : 'not_possible'
}
