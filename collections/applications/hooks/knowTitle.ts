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
  { showHiddenFields }: { showHiddenFields?: boolean },
  overrideAccess: boolean,
): void {
  const prime = (asSystem: boolean, withHidden: boolean | undefined): void => {
    const key = createDataloaderCacheKey({
      collectionSlug: 'tasks',
      currentDepth: 0,
      depth: 0,
      docID: id,
      draft: false,
      fallbackLocale: null,
      locale: req.locale as string,
      overrideAccess: asSystem,
      select: { title: true },
      showHiddenFields: withHidden as boolean,
      transactionID: req.transactionID as string,
    })
    req.payloadDataLoader.prime(key, { id, title } as never)
  }
  prime(true, true)
  const { role } = actorOf(req)
  if (overrideAccess || isPublished || role !== 'resident') prime(overrideAccess, showHiddenFields)
}
