import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'

/** Says who saves, for the history; a trigger keeps the one before where nothing changed that the history tells. */
export const stampChange: CollectionBeforeChangeHook = ({ data, req }) => {
  const { accountId, role } = actorOf(req)
  return { ...data, changedAt: nowOf(req).toISOString(), changedByRole: role, changedBy: accountId }
}
