import type { PayloadRequest } from 'payload'
import { isUuid } from '@/domain/text/isUuid'

/**
 * What a form begins with where a programme is chosen: the one that the link to the form names (`…/create?programme=…`), so that
 * a record begun on the screen of a finished programme belongs to it; else the one that is running; nothing while none is.
 */
export async function currentProgramme({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const asked = req.query?.['programme']
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: isUuid(asked) ? { id: { equals: asked } } : { isCurrent: { equals: true } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}
