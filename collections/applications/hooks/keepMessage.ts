import type { CollectionBeforeChangeHook } from 'payload'
import { WAITING } from '@/domain/application/status'
import { messageClosed } from '@/glossary/refusals'
import { fieldRefusal } from '../../fieldRefusal'

/**
 * What somebody told the facility when they applied is what it answered to: it changes while the application waits, and no
 * more after the answer. What comes up later belongs into the thread, where both sides read when it was said.
 */
export const keepMessage: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'create' || WAITING.includes(originalDoc.status) || data['message'] === undefined) return data
  if ((data['message'] || null) === (originalDoc.message || null)) return data
  throw fieldRefusal({ collection: 'applications', path: 'message', message: messageClosed, req })
}
