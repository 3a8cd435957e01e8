import { createDataloaderCacheKey, type PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'

type Task = { id: string; title: string; isPublished: boolean }

/**
 * An application shows the title of its listing, and Payload would ask for it twice in every change. Here it was read
 * together with the locks, so the request's loader is told. Only what this person may read anyway: a resident's own
 * visit to a listing that is no longer published is left to Payload. A key that Payload makes otherwise costs its
 * question and nothing else.
 */
export function knowTitle(
  req: PayloadRequest,
  { id, isPublished, title }: Task,
  { overrideAccess, showHiddenFields }: { overrideAccess?: boolean; showHiddenFields?: boolean },
  { moving }: { moving: boolean },
): void {
  const prime = (asSystem: boolean | undefined, withHidden: boolean | undefined): void => {
    const key = createDataloaderCacheKey({
      collectionSlug: 'tasks',
      currentDepth: 0,
      depth: 0,
      docID: id,
      draft: false,
      fallbackLocale: null,
      locale: req.locale as string,
      // Left out over REST, and the key is then another one.
      overrideAccess: asSystem as boolean,
      select: { title: true },
      showHiddenFields: withHidden as boolean,
      transactionID: req.transactionID as string,
    })
    req.payloadDataLoader.prime(key, { id, title } as never)
  }
  // The record as it was, which Payload reads for itself before a move.
  if (moving) prime(true, true)
  if (overrideAccess || isPublished || actorOf(req).role !== 'resident') prime(overrideAccess, showHiddenFields)
}
