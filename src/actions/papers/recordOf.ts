import type { PayloadRequest } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import type { Config } from '@/payload-types'

type Slug = keyof Config['collections']

/** A record by its id with its relations as ids; null where there is none. For whoever may make papers, who was asked before. */
export async function recordOf<S extends Slug>(
  req: PayloadRequest,
  collection: S,
  id: string,
): Promise<Config['collections'][S] | null> {
  if (!isUuid(id)) return null
  const found = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, overrideAccess: true, req })
  return (found as Config['collections'][S] | undefined) ?? null
}
