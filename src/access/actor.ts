import type { PayloadRequest } from 'payload'
import { databaseAway, isUnasked } from '@/database/away'
import { idOf, type Ref } from '@/domain/idOf'
import { STAFF_ROLES, type Role, type StaffRole } from '@/domain/role'

export type Actor = {
  role: Role
  /** The account: users.id or volunteer-accounts.id; null for visitors and the system. */
  accountId: string | null
  facilityIds: readonly string[]
  volunteerId: string | null
}

const VISITOR: Actor = { role: 'visitor', accountId: null, facilityIds: [], volunteerId: null }
const SYSTEM: Actor = { ...VISITOR, role: 'system' }

/** Seed, worker and commands say so in `context`; REST has no way to. */
export const asSystem = { actingAs: 'system' } as const

type Account = {
  id: string
  collection: string
  role?: string
  active?: boolean | null
  facilities?: (Ref | null)[] | null
  volunteer?: Ref | null
}

const isStaffRole = (role: unknown): role is StaffRole => STAFF_ROLES.includes(role as StaffRole)

type Asker = Pick<PayloadRequest, 'context' | 'user'> & Partial<Pick<PayloadRequest, 'headers'>>

/** Who is asking; throws "try again" (503) where that could not be looked up. Nobody signed in, and a switched-off account, is a visitor — also over the Local API. */
export function actorOf({ context, headers, user }: Asker): Actor {
  if (context?.['actingAs'] === asSystem.actingAs) return SYSTEM
  const account = user as Account | null | undefined
  if (!account && isUnasked(headers)) throw databaseAway()
  if (!account || account.active === false) return VISITOR
  if (account.collection === 'volunteer-accounts') {
    return { role: 'resident', accountId: account.id, facilityIds: [], volunteerId: idOf(account.volunteer) }
  }
  if (account.collection !== 'users' || !isStaffRole(account.role)) return VISITOR
  const facilityIds = (account.facilities ?? []).map((each) => idOf(each)).filter((id) => id !== null)
  return {
    role: account.role,
    accountId: account.id,
    facilityIds: account.role === 'facility' ? facilityIds : [],
    volunteerId: null,
  }
}
