import type { AuthStrategy, Payload } from 'payload'
import { isAway, leaveUnasked, watchingForAway } from '@/database/away'

/**
 * Payload takes whoever it could not look up for nobody. A strategy that failed because the database is away marks the
 * request, so that its sender is asked to try again and not told that they are not signed in.
 */
const watched = ({ authenticate, name }: AuthStrategy): AuthStrategy => ({
  name,
  authenticate: async (asked) => {
    try {
      const { away, result } = await watchingForAway(async () => authenticate(asked))
      if (away && !result.user) leaveUnasked(asked.headers)
      return result
    } catch (error) {
      if (isAway(error)) leaveUnasked(asked.headers)
      throw error
    }
  },
})

export const askWhoIsThere = (payload: Payload): void => {
  payload.authStrategies = payload.authStrategies.map(watched)
}
