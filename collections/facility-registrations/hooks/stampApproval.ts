import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'

/** Opening the ledger is the approval: when, and by whom. */
export const stampApproval: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { role, accountId } = actorOf(req)
  return { ...data, approvedAt: nowOf(req).toISOString(), ...(role === 'operator' ? { approvedBy: accountId } : {}) }
}
