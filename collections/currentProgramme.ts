import type { PayloadRequest } from 'payload'

/** What a form begins with where a programme is chosen: the one that is running; nothing while none is. */
export async function currentProgramme({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: { isCurrent: { equals: true } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}
