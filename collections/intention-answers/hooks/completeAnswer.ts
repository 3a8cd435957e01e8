import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { sha256 } from '@/database/sha256'
import { dayOf } from '@/domain/calendar/jst'

/**
 * Says when and how it was answered where nobody did. The digest makes a change of the items, which lie in a table of
 * their own, a change of the answer: its revision counts it. Their ids count as well, because the steps of sheets name them.
 */
export const completeAnswer: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data }
  const digest = sha256(JSON.stringify(merged.items ?? []))
  if (operation !== 'create') return { ...data, digest }
  const way = actorOf(req).role === 'facility' ? 'screen' : 'paper'
  return { ...data, digest, way, answeredOn: merged.answeredOn || dayOf(nowOf(req)) }
}
