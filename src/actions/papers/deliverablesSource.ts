import { transactionOf } from '@/database/handle'
import { deliverables } from '@/queries/deliverables'
import { deliverableVersions } from '@/queries/deliverableVersions'
import { deliverablesDocument } from '@reports/papers/deliverablesDocument'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

const MOST = 500

/** Everything a programme owes and has, but this list itself and what is not owed any more; the record is the programme. */
export const deliverablesSource: PaperReader = async (req, { record }) => {
  const programme = await recordOf(req, 'programmes', record)
  if (!programme) return null
  const db = await transactionOf(req)
  const found = (await deliverables(db, { programme: record, limit: MOST })).filter(
    ({ kind, status }) => kind !== 'deliverables_list' && status !== 'voided',
  )
  const versions = await deliverableVersions(
    db,
    found.map(({ id }) => id),
  )
  const facts = {
    deliverables: found.map(({ approvedVersion, decidedAt, dueOn, id, kind, status, submittedAt, title }) => {
      const newest = versions.find(({ deliverable }) => deliverable === id)
      return {
        title,
        kind,
        status,
        dueOn,
        submittedAt,
        approvedAt: approvedVersion === null ? null : decidedAt,
        edition: newest?.edition ?? null,
        files: newest?.files ?? [],
      }
    }),
  }
  return { programme: record, subject: '', about: '', eventOn: null, document: (frame) => deliverablesDocument(frame, facts) }
}
