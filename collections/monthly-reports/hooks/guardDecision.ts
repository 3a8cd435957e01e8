import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { decisionRefusalOf } from '@/domain/report/closing'
import { decisionRefusals } from '@/glossary/closing'
import { fieldRefusal } from '../../fieldRefusal'

/** Approval adds a stamp and changes nothing else; asks the domain whether it may be given. */
export const guardDecision: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return data
  const { accountId, role } = actorOf(req)
  const comment = (data['approvalComment'] as string | null | undefined) ?? null
  if (data['status'] === originalDoc.status) return { ...data, approvalComment: originalDoc.approvalComment }
  const refusal = decisionRefusalOf({ from: originalDoc.status, to: data['status'], by: role, comment })
  if (refusal) {
    const path = refusal === 'comment_required' ? 'approvalComment' : 'status'
    throw fieldRefusal({ collection: 'monthly-reports', path, message: decisionRefusals[refusal], req })
  }
  return { ...data, approvedAt: nowOf(req).toISOString(), approvedBy: accountId }
}
