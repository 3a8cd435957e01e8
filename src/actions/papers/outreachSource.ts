import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { contactsByWay } from '@/queries/contactsByWay'
import { outreachActivities } from '@/queries/outreachActivities'
import { outreachFunnel } from '@/queries/outreachFunnel'
import { outreachDocument } from '@reports/papers/outreachDocument'
import { recordOf } from './recordOf'
import type { PaperReader } from './source'

/** The publicity of a programme; the record is the programme itself. */
export const outreachSource: PaperReader = async (req, { record }) => {
  const programme = await recordOf(req, 'programmes', record)
  if (!programme) return null
  const db = await transactionOf(req)
  const asked = { programme: record, day: dayOf(nowOf(req)) }
  const facts = {
    activities: await outreachActivities(db, asked),
    contacts: await contactsByWay(db, record),
    funnel: await outreachFunnel(db, asked),
  }
  return { programme: record, subject: '', about: '', eventOn: null, document: (frame) => outreachDocument(frame, facts) }
}
