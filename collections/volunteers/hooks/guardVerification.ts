import type { CollectionBeforeChangeHook } from 'payload'
import { verifyingFacts } from '@/database/verifyingFacts'
import { verifyingRefusalOf } from '@/domain/people/verifying'
import { verifyingRefusals } from '@/glossary/verifying'
import { fieldRefusal } from '../../fieldRefusal'

/** Nobody becomes a verified resident without a home that was made sure of and their consent. */
export const guardVerification: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!data['verifiedAt'] || originalDoc?.verifiedAt) return data
  const facts = operation === 'create' ? { proven: false, consented: false } : await verifyingFacts(req, originalDoc.id)
  const refused = verifyingRefusalOf(facts)
  if (refused) throw fieldRefusal({ collection: 'volunteers', path: 'verifiedAt', message: verifyingRefusals[refused], req })
  return data
}
