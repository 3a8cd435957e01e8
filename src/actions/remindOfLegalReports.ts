import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { LEGAL_REPORTS, legalDates, pressingFrom, readLegal } from '@/domain/incident/legalClock'
import { dayWithWeekday } from '@/glossary/instants'
import { registerMails } from '@/glossary/registerMails'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { queueLetters } from '@/mail/queueLetter'
import { leaksToReport } from '@/queries/leaksToReport'
import { partyAddresses } from '@/queries/partyAddresses'
import { inTransaction } from './inTransaction'

/** The longest of the two clocks, and the holidays at its end. */
const LONGEST = 75

/**
 * Writes to both parties when a report that the law asks for of a leak of personal data becomes pressing, and once more when its last
 * day is over: once each for 速報 and 確報. Safe to run twice, also at once.
 */
export async function remindOfLegalReports(payload: Payload, now: Date): Promise<{ told: number }> {
  const today = dayOf(now)
  const due = (await leaksToReport(databaseOf(payload))).flatMap((leak) => {
    const known = dayOf(leak.detectedAt)
    const dates = legalDates(leak.detectedAt, leak.isMalicious, holidaysBetween(known, addDays(known, LONGEST)))
    return LEGAL_REPORTS.flatMap((report) => {
      const doneOn = report === 'first' ? leak.legalFirstOn : leak.legalFinalOn
      const { state } = readLegal(dates[report], { today, doneOn, pressingOn: pressingFrom(dates, report) })
      return state === 'pressing' || state === 'late' ? [{ leak, report, state, until: dates[report].dueOn }] : []
    })
  })
  if (due.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const addresses = await partyAddresses(await transactionOf(req))
      const letters = due.flatMap(({ leak, report, state, until }) => {
        const letter = registerMails.legal({
          number: leak.number,
          report,
          state,
          until: dayWithWeekday(until),
          link: `${payload.config.serverURL}/admin/collections/incidents/${leak.id}`,
          office: leak.office,
        })
        return addresses.map(({ key, to }) => ({ key: `incident/${leak.id}/legal/${report}/${state}/${key}`, to, letter }))
      })
      await queueLetters(req, letters)
    })
  return { told: due.length }
}
