import type { Payload } from 'payload'

/** What a part of a screen loads; null where that failed: the log keeps why, the screen says that it did, and the rest of it stands. */
export const loaded = <Model>(payload: Payload, loading: Promise<Model>): Promise<Model | null> =>
  loading.catch((error: unknown) => {
    payload.logger.error(error)
    return null
  })
