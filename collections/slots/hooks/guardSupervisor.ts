import type { CollectionBeforeChangeHook } from 'payload'
import { hitsInSupervisor } from '@/domain/listingCheck/judgeTask'
import { slotSupervisorRefused } from '@/glossary/listingCheck'
import { analyse } from '@/language/analyse'
import { fieldRefusal } from '../../fieldRefusal'
import { rulesInForce } from '../../rulesInForce'

/**
 * Who is there on that day is shown to residents at once, without a review: so nothing stands there that the rules of
 * listings would stop or leave to a person (clause 5(2)). Judged when it is written, and when the slot is offered again.
 */
export const guardSupervisor: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc ?? {}
  const merged = { ...before, ...data }
  const supervisor: string | null = String(merged.supervisor ?? '').trim() || null
  const isNew = supervisor !== (before.supervisor ?? null) || (merged.status === 'open' && before.status === 'cancelled')
  const [hit] = supervisor && isNew ? hitsInSupervisor(supervisor, await rulesInForce(req), analyse) : []
  if (hit) throw fieldRefusal({ collection: 'slots', path: 'supervisor', message: slotSupervisorRefused(hit), req })
  return { ...data, supervisor }
}
