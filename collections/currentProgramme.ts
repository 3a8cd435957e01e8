import type { PayloadRequest } from 'payload'
import { isUuid } from '@/domain/text/isUuid'
import { runningProgramme } from './runningProgramme'

/**
 * What a form begins with where a programme is chosen: the one that the link to the form names (`…/create?programme=…`), so that
 * a record begun on the screen of a finished programme belongs to it; else the one that is running; nothing while none is.
 */
export async function currentProgramme({ req }: { req: PayloadRequest }): Promise<string | undefined> {
  const asked = req.query?.['programme']
  if (!isUuid(asked)) return runningProgramme(req)
  const named = await req.payload.findByID({
    collection: 'programmes',
    id: asked,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return named?.id
}
