import type { CollectionBeforeValidateHook } from 'payload'
import { passwordRefusalOf } from '@/domain/people/password'
import { userWords } from '@/glossary/collections/accounts'
import { inputRefusals } from '@/glossary/input'
import { fieldRefusal } from '../../fieldRefusal'

/** Payload's own rule is a length of three; ours is asked before anything is hashed. */
export const strongPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string') return data
  const refusal = passwordRefusalOf(password, String(data?.['email'] ?? originalDoc?.email ?? '') || null)
  if (!refusal) return data
  const label = userWords.fields.password[0]
  throw fieldRefusal({ collection: collection.slug, path: 'password', label, message: inputRefusals[refusal], req })
}
