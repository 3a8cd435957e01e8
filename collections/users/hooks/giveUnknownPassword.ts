import { randomBytes } from 'node:crypto'
import type { CollectionBeforeValidateHook } from 'payload'

/** An account made without a password gets one that nobody knows: its person chooses another through the invitation. */
export const giveUnknownPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !data || data['password']) return data
  req.context['invited'] = String(data['email'] ?? '').toLowerCase()
  return { ...data, password: randomBytes(32).toString('base64url') }
}
