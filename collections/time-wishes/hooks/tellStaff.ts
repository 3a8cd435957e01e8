import type { CollectionAfterChangeHook } from 'payload'
import { tellOfAsking } from '@/mail/askedStaff'

/** A wish that comes in is told to the staff of its facility, in the same transaction. */
export const tellStaff: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await tellOfAsking(req, doc.id)
  return doc
}
