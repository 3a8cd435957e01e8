import type { PayloadRequest } from 'payload'

/** The programme that is running, in the caller's transaction; nothing while none is. */
export async function runningProgramme(req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: { isCurrent: { equals: true } },
    sort: '-startsOn',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.id
}
