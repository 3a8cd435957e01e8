import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import type { DemoPlan } from '../plan/types'

/** What the steps of one transaction work with: the ids of what stands, by its name in the plan. */
export type Stage = {
  payload: Payload
  plan: DemoPlan
  id: (name: string) => string
  /** Remembers the id of what was made; it is stored with the transaction. */
  made: (name: string, id: string) => void
  /** undefined for what opens its own transaction. */
  transactionID: number | string | undefined
}

export type ActingAs = 'operator' | 'city' | 'system' | { facility: number } | { resident: number }

/** Of the two who act from the first day on. */
export const STAFF_NAMES = { operator: '運営事務局　中村', city: '熊本市　担当　松本' } as const

/** People of the demo act without accounts: only the ones shown at the start get accounts, because a password takes long to hash. */
export function accountOf(stage: Stage, who: Exclude<ActingAs, 'system'>): TypedUser {
  if (typeof who === 'string')
    return { id: stage.id(who), collection: 'users', role: who, name: STAFF_NAMES[who], active: true } as TypedUser
  if ('resident' in who)
    return {
      id: null,
      collection: 'volunteer-accounts',
      active: true,
      volunteer: stage.id(`person ${who.resident}`),
    } as unknown as TypedUser
  return {
    id: null,
    collection: 'users',
    role: 'facility',
    name: stage.plan.facilities[who.facility]?.staffName ?? '',
    active: true,
    facilities: [stage.id(`facility ${who.facility}`)],
  } as unknown as TypedUser
}

/** The common part of a Local API call: who does it, when, and in which transaction. Each call has a request of its own. */
export function by(stage: Stage, who: ActingAs, now: Date) {
  const req = (stage.transactionID === undefined ? {} : { transactionID: stage.transactionID }) as PayloadRequest
  return who === 'system'
    ? { req, depth: 0, overrideAccess: true, context: { ...asSystem, now } }
    : { req, depth: 0, overrideAccess: false, context: { now }, user: accountOf(stage, who) }
}
