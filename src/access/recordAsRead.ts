import type { PayloadRequest, TypedUser } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import type { Config } from '@/payload-types'

type Collections = Config['collections']

/** A record by its id as whoever asks may read it, its relations as ids; null where there is none, or none for them. */
export async function recordAsRead<S extends keyof Collections>(
  req: PayloadRequest,
  collection: S,
  id: unknown,
): Promise<Collections[S] | null> {
  if (!isUuid(id)) return null
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  return (found as Collections[S] | undefined) ?? null
}
