import { APIError, type Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { draftingOf } from '@/domain/deliverable/drafting'
import { deliverableMails, draftTexts } from '@/glossary/deliverableMails'
import { bothDates } from '@/glossary/deliverableScreens'
import { tellOfDeliverable } from '@/mail/tellOfDeliverable'
import { deliverables } from '@/queries/deliverables'
import { type MonthToDraft, monthsToDraft } from '@/queries/monthsToDraft'
import { drawMonthlyReport } from '../drawMonthlyReport'
import { inTransaction } from '../inTransaction'
import { issueVersion } from './issueVersion'
import { lockDeliverable } from './lockDeliverable'
import { oweByDate } from './oweByDate'

/**
 * On the first of a month (Japan time) drafts the report of the month that ended, from its records and marked 速報, as the first version of
 * its deliverable, and tells both sides. In the contract's last month on its last day. A draft that was missed is made as soon
 * as this runs again, and says so. Safe to run twice, also at once: of each month there is one.
 */
export async function draftMonthlyReports(payload: Payload, now: Date): Promise<{ drafted: number; late: number }> {
  await oweByDate(payload, now)
  const done = { drafted: 0, late: 0 }
  for (const each of await monthsToDraft(databaseOf(payload), dayOf(now))) {
    const due = draftingOf(each.month, each.endsOn, dayOf(now))
    if (!due || !(await draft(payload, each, { late: due.late, now }))) continue
    done.drafted++
    if (due.late > 0) done.late++
  }
  return done
}

async function draft(
  payload: Payload,
  { deliverable, month, programme }: MonthToDraft,
  { late, now }: { late: number; now: Date },
) {
  const drawn = await drawnOf(payload, { programmeId: programme, month, now })
  if (!drawn) return false
  return inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const locked = await lockDeliverable(req, deliverable)
    if (locked.latestVersion > 0) return false
    await issueVersion(req, {
      programme,
      kind: 'monthly_report',
      subject: month,
      title: locked.title,
      model: drawn.figures,
      files: drawn.files.map(({ bytes, fileName, kind, pages }) => ({ kind, fileName, bytes, pages })),
      edition: draftTexts.edition,
      note: late > 0 ? draftTexts.lateNote(late) : draftTexts.note,
    })
    const [of] = await deliverables(databaseOf(payload), { id: deliverable, limit: 1 })
    await tellOfDeliverable(
      req,
      { occasion: `deliverable/${deliverable}/drafted`, programme, to: ['city', 'operator'] },
      deliverableMails.drafted({
        deliverable: locked.title,
        until: of ? bothDates(of) : '',
        late,
        link: `${payload.config.serverURL}/admin/deliverables/one?id=${deliverable}`,
      }),
    )
    return true
  })
}

/** The month as it stands; null where there is nothing to report yet. */
async function drawnOf(payload: Payload, asked: Parameters<typeof drawMonthlyReport>[1]) {
  try {
    return await drawMonthlyReport(payload, asked)
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return null
    throw error
  }
}
