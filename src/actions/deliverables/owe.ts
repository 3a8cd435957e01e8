import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import { isMonth } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import { reportTexts } from '@/glossary/closing'
import { owingProgramme } from '@/queries/owingProgramme'
import { refusal } from '../refusal'
import { datesOf } from './datesOf'
import { oweAll } from './oweAll'

export type Owed = {
  programme: string
  kind: DeliverableKind
  /** A month `YYYY-MM`, the id of the record it is about, or '' where a programme owes one of the kind. */
  subject: string
  title: string
  eventOn?: Day | null
}

/**
 * Makes the deliverable that follows from something that happened (a meeting or a seminar was held), with its clock, and answers
 * its id; the one that is there already otherwise. Safe to call twice, also at once. In the request's transaction.
 */
export async function owe(req: PayloadRequest, { eventOn = null, kind, programme, subject, title }: Owed): Promise<string> {
  const db = await transactionOf(req)
  const terms = await owingProgramme(db, programme)
  if (!terms) throw refusal(reportTexts.noProgramme, 404)
  const dates = datesOf(kind, { ...terms, eventOn, month: isMonth(subject) ? subject : null })
  const cutoffTime = dates.dueRule === 'contract_end' ? terms.lastMonthCutoff : null
  await oweAll(req, programme, [{ ...dates, kind, subject, title, eventOn, cutoffTime }])
  const { rows } = await db.execute(sql`
    SELECT id FROM deliverables WHERE programme_id = ${programme}::uuid AND kind::text = ${kind} AND subject = ${subject}`)
  return String(rows[0]?.['id'])
}
