import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { monthsBetween } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { OWED_FROM_THE_START } from '@/domain/deliverable/due'
import { deliverableActionTexts, deliverableKindLabels } from '@/glossary/deliverables'
import { type OwingProgramme, owingProgrammes } from '@/queries/owingProgramme'
import { inTransaction } from '../inTransaction'
import { adoptReports } from './adoptReports'
import { datesOf } from './datesOf'
import { oweAll, type OwedRow } from './oweAll'
import { voidOutside } from './voidOutside'

function owedFromTheStart(programme: OwingProgramme): OwedRow[] {
  const months = monthsBetween(programme.startsOn, programme.endsOn).map((month): OwedRow => {
    const dates = datesOf('monthly_report', { ...programme, month })
    const cutoffTime = dates.dueRule === 'contract_end' ? programme.lastMonthCutoff : null
    const title = deliverableActionTexts.monthlyTitle(warekiMonth(month))
    return { ...dates, kind: 'monthly_report', subject: month, title, eventOn: null, cutoffTime }
  })
  const once = OWED_FROM_THE_START.map((kind): OwedRow => {
    const dates = datesOf(kind, programme)
    return { ...dates, kind, subject: '', title: deliverableKindLabels[kind], eventOn: null, cutoffTime: null }
  })
  return [...months, ...once]
}

/** Everything a programme owes by date from the day it begins (clause 8(1)); what is there stays as it is, but for a month that is
 * no longer within the contract. Answers how many rows were made. */
export async function oweProgramme(req: PayloadRequest, programme: OwingProgramme): Promise<number> {
  await voidOutside(req, programme)
  const made = await oweAll(req, programme.id, owedFromTheStart(programme))
  if (made > 0) await adoptReports(req, programme.id)
  return made
}

/** The same for every programme. Safe to run twice, also at once. */
export async function oweByDate(payload: Payload, now: Date): Promise<{ owed: number }> {
  let owed = 0
  for (const programme of await owingProgrammes(databaseOf(payload)))
    owed += await inTransaction(payload, { context: { ...asSystem, now } }, (req) => oweProgramme(req, programme))
  return { owed }
}
