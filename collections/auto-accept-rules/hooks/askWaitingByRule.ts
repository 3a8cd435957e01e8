import type { CollectionAfterChangeHook } from 'payload'
import { idOf, type Ref } from '@/domain/idOf'
import { askWaiting } from '../../applications/hooks/askWaiting'

/** A rule that is made is asked about who waits already, in the same transaction. */
export const askWaitingByRule: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const facility = idOf(doc.facility as Ref)
  if (operation === 'create' && doc.state === 'active' && facility) await askWaiting(req, facility)
  return doc
}
