import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest, TypedUser } from 'payload'
import type { DeliverableStatus } from '@/domain/deliverable/kind'
import { approvalOf, type Decision } from '@/domain/deliverable/moves'
import { deliverableRefusals } from '@/glossary/deliverables'
import { refusal } from '../refusal'
import type { LockedDeliverable } from './lockDeliverable'
import { ready, type Seen, write } from './move'
import { stampOf } from './stamp'
import { together } from './together'

export type Asked = Seen & { decision: Decision; comment?: string | null }
/** `first`: the approval is kept, and that of a second person is awaited. */
export type Decided = { status: DeliverableStatus; first: boolean }

/**
 * The city's decision on what was handed in: approval, or what is to be revised. Where the programme wants two, the first yes is
 * kept and the second, of somebody else, decides; one wish for a revision is enough. The decision on a month is that on its
 * report. Of two who decide at once one is refused (409).
 */
export const decideDeliverable = (req: PayloadRequest, { decision, ...asked }: Asked): Promise<Decided> =>
  together(req, async (within) => {
    const comment = asked.comment?.trim() || null
    const locked = await ready(within, decision, asked, comment)
    const { account, at } = stampOf(within)
    if (decision === 'approve') {
      const approval = approvalOf({ by: String(account), makers: locked.makers, first: locked.firstApprovedBy, two: locked.two })
      if (approval === 'same_person' || approval === 'own_work') throw refusal(deliverableRefusals[approval])
      if (approval === 'first') {
        await write(
          within,
          locked.id,
          sql`first_approved_by_id = ${account}::uuid, first_approved_at = ${at}::timestamptz, comment = ${comment}`,
        )
        return { status: locked.status, first: true }
      }
    }
    const status = decision === 'approve' ? 'approved' : 'revision_requested'
    if (locked.report) await decideReport(within, { ...locked, report: locked.report }, status, comment)
    else
      await write(
        within,
        locked.id,
        sql`status = ${status}::enum_deliverables_status, decided_by_id = ${account}::uuid, decided_at = ${at}::timestamptz, comment = ${comment}`,
      )
    return { status, first: false }
  })

/** The report is decided under its own rules; the database carries the decision to the deliverable. */
const decideReport = (
  req: PayloadRequest,
  { report }: LockedDeliverable & { report: string },
  status: 'approved' | 'revision_requested',
  approvalComment: string | null,
) =>
  req.payload.findByID({ collection: 'monthly-reports', id: report, depth: 0, overrideAccess: true, req }).then(({ revision }) =>
    req.payload.update({
      collection: 'monthly-reports',
      id: report,
      data: { status, approvalComment, revision: revision ?? null },
      depth: 0,
      overrideAccess: false,
      user: req.user as TypedUser,
      req,
    }),
  )
