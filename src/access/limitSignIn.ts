import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { tooManyAttempts } from '@/glossary/input'
import { addressOf, cameOverNetwork, secondsToWait } from './rateLimit'

/**
 * Bounds guessing of passwords and floods of mails, over REST, the panel and the residents' pages alike. Payload's own
 * lock counts per account only, and only wrong passwords. Calls from inside are not counted.
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const what =
    operation === 'login'
      ? 'sign-in'
      : operation === 'forgotPassword'
        ? 'forgotten-password'
        : operation === 'resetPassword'
          ? 'reset-password'
          : null
  if (what === null || !cameOverNetwork(req.headers)) return args
  const { email } = (('data' in args && args.data) || {}) as { email?: unknown }
  const seconds = await secondsToWait(req.payload, what, {
    person: typeof email === 'string' ? email : null,
    address: addressOf(req.headers),
  })
  if (seconds === null) return args
  req.responseHeaders = new Headers({ 'Retry-After': String(seconds) })
  throw new APIError(tooManyAttempts(seconds), 429, null, true)
}
