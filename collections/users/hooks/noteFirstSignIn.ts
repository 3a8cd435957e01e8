import type { CollectionAfterLoginHook } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noteSignIn } from '@/database/noteSignIn'
import { idOf, type Ref } from '@/domain/idOf'

/** The first sign-in of a facility's staff is noted in its registration: the settlement may count from it. */
export const noteFirstSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const { facilities, role } = user as { role?: string; facilities?: (Ref | null)[] | null }
  if (role !== 'facility') return
  const ids = (facilities ?? []).map((each) => idOf(each)).filter((id) => id !== null)
  await noteSignIn(await transactionOf(req), { account: user.id as string, facilities: ids, now: nowOf(req) })
}
