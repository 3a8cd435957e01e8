import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { accessRefusals } from '@/glossary/refusals'

/**
 * Nobody sets the password of somebody else, the administrator included: whoever could would sign in as them. Sessions
 * are Payload's to write.
 */
export const guardPassword: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const { data } = args as { data?: Record<string, unknown> }
  if ((operation !== 'create' && operation !== 'update') || overrideAccess === true || !data) return args
  const isOwn = 'id' in args && req.user?.collection === collection.slug && args.id === req.user.id
  if (operation === 'update' && 'password' in data && !isOwn) throw new APIError(accessRefusals.notYourPassword, 403, null, true)
  const { sessions: _, ...rest } = data
  return { ...args, data: rest } as typeof args
}
