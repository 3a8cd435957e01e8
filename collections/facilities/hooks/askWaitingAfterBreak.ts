import type { CollectionAfterChangeHook } from 'payload'
import { askWaiting } from '../../applications/hooks/askWaiting'

const BREAK = ['autoAcceptPausedFrom', 'autoAcceptPausedUntil'] as const

/** When a facility changes or ends the break of its rules, they are asked about who waits already, in the same transaction. */
export const askWaitingAfterBreak: CollectionAfterChangeHook = async ({ doc, operation, previousDoc, req }) => {
  if (operation === 'update' && BREAK.some((each) => (doc[each] || null) !== (previousDoc[each] || null)))
    await askWaiting(req, doc.id)
  return doc
}
