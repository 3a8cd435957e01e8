import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { warekiMonth } from '@/domain/calendar/wareki'
import { gapMails } from '@/glossary/gapAnalyses'
import { readDay } from '@/glossary/instants'
import { queueLetter } from '@/mail/queueLetter'
import { overdueMeasures } from '@/queries/overdueMeasures'
import { partyAddresses } from '@/queries/partyAddresses'
import { programmes } from '@/queries/programmes'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { inTransaction } from '../inTransaction'
import { paceAt } from '../pace/paceAt'
import { openGaps } from './openGaps'

/**
 * Opens an analysis where a running programme is below its plan by more than what was agreed, and writes once about each measure
 * that is overdue. Safe to run twice, also at once: one per figure and month, one mail per measure and date.
 */
export async function watchGaps(payload: Payload, now: Date): Promise<{ opened: number; overdue: number }> {
  const today = dayOf(now)
  const month = today.slice(0, 7)
  let opened = 0
  const running = (await programmes(databaseOf(payload))).filter(({ endsOn, startsOn }) => startsOn <= today && today <= endsOn)
  for (const { id } of running) {
    opened += await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const db = await transactionOf(req)
      const programme = await reportedProgramme(db, id, month)
      return programme ? openGaps(req, programme, await paceAt(db, programme, { month, now })) : 0
    })
  }
  return { opened, overdue: await tellOfOverdue(payload, now) }
}

async function tellOfOverdue(payload: Payload, now: Date): Promise<number> {
  const late = await overdueMeasures(databaseOf(payload), dayOf(now))
  for (const { analysis, dueOn, figure, id, measure, month, officeName, officePhone, person } of late) {
    const letter = gapMails.overdue({
      details: `${gapMails.subject(figure, warekiMonth(month))}\n${measure}（${person}）`,
      until: readDay(dueOn),
      link: `${payload.config.serverURL}/admin/collections/gap-analyses/${analysis}`,
      office: { name: officeName, phone: officePhone },
    })
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      for (const { key, to } of await partyAddresses(await transactionOf(req)))
        await queueLetter(req, { key: `gap-measure/${id}/${dueOn}/${key}`, to }, letter)
    })
  }
  return late.length
}
