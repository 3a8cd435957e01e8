import type { TypedUser } from 'payload'

/** What a call over the Local API passes to act as this account: `payload.update({ ..., ...as(operator, now) })`. */
export const as = (user: TypedUser, now?: Date) => ({
  user,
  overrideAccess: false as const,
  ...(now ? { context: { now } } : {}),
})
