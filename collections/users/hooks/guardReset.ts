import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { passwordRefusalOf } from '@/domain/people/password'
import { accountRefusals } from '@/glossary/accounts'
import { inputRefusals } from '@/glossary/input'

/** Payload asks neither hooks nor validation for a new password set through a link, and answers an old link in English. */
export const guardReset: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { password, token } = ((args as { data?: unknown }).data ?? {}) as { password?: unknown; token?: unknown }
  const account =
    typeof token === 'string' && token
      ? await req.payload.db.findOne<{ id: string; email: string; active?: boolean | null }>({
          collection: collection.slug,
          req,
          where: { resetPasswordToken: { equals: token }, resetPasswordExpiration: { greater_than: new Date().toISOString() } },
        })
      : null
  if (!account || account.active === false) throw new APIError(accountRefusals.linkUnusable, 403, null, true)
  const refusal = passwordRefusalOf(typeof password === 'string' ? password : '', account.email)
  if (refusal) throw new APIError(inputRefusals[refusal], 400, null, true)
  return args
}
