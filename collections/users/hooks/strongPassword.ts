import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { passwordRefusalOf } from '@/domain/people/password'
import { userWords } from '@/glossary/collections/accounts'
import { inputRefusals } from '@/glossary/input'

/** Payload's own rule is a length of three; ours is asked before anything is hashed. */
export const strongPassword: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string') return data
  const refusal = passwordRefusalOf(password, String(data?.['email'] ?? originalDoc?.email ?? '') || null)
  if (refusal) {
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ path: 'password', label: userWords.fields.password[0], message: inputRefusals[refusal] }],
        req,
      },
      req.t,
    )
  }
  return data
}
