import { transactionOf } from '@/database/handle'
import { contactsByWay } from '@/queries/contactsByWay'
import { outreachActivities } from '@/queries/outreachActivities'
import { outreachDocument } from '@reports/papers/outreachDocument'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

/** The publicity of a programme; the record is the programme itself. */
export const outreachSource: PaperReader = async (req, { record }) => {
  const programme = await recordOf(req, 'programmes', record)
  if (!programme) return null
  const db = await transactionOf(req)
  const facts = { activities: await outreachActivities(db, record), contacts: await contactsByWay(db, record) }
  return { programme: record, subject: '', about: '', eventOn: null, document: (frame) => outreachDocument(frame, facts) }
}
