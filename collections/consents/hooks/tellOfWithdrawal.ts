import type { CollectionAfterChangeHook } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import { tellOfConsent } from '@/mail/tellOfConsent'

/** The office learns at once which agreed visits a guardian's consent was taken back from. */
export const tellOfWithdrawal: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && doc.kind === 'guardian' && doc.withdrawnAt && !previousDoc.withdrawnAt)
    await tellOfConsent(req, { id: doc.id, volunteer: idOf(doc.volunteer as Ref) ?? '' })
  return doc
}
