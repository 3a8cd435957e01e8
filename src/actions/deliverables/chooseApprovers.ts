import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { lockRevision } from '@/database/revision'
import { isUuid } from '@/domain/text/isUuid'
import { approverTexts as texts } from '@/glossary/deliverableScreens'
import { accessRefusals } from '@/glossary/refusals'
import { refusal } from '../refusal'
import { together } from './together'

type Asked = { programme: string; revision: number; two: boolean }

/** Whether two people of the city approve each deliverable of a programme. The city decides that about itself. */
export const chooseApprovers = (req: PayloadRequest, { programme, revision, two }: Asked): Promise<{ two: boolean }> =>
  together(req, async (within) => {
    if (actorOf(within).role !== 'city') throw refusal(texts.cityOnly, 403)
    const current = isUuid(programme) ? await lockRevision(within, 'programmes', programme, true) : null
    if (current === null) throw refusal(texts.notFound, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    await within.payload.update({
      collection: 'programmes',
      id: programme,
      data: { secondApprover: two },
      depth: 0,
      overrideAccess: true,
      req: within,
    })
    return { two }
  })
