import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { WARN_DAYS } from '@/domain/insurance/insurance'
import { coversLabels, insuranceMails } from '@/glossary/insurances'
import { readDay } from '@/glossary/instants'
import { queueLetter } from '@/mail/queueLetter'
import { endingInsurances } from '@/queries/endingInsurances'
import { officeAddresses } from '@/queries/officeAddresses'
import { inTransaction } from './inTransaction'

/** Writes to the office once about every policy that ends within 30 days and was not renewed. Safe to run twice, also at once. */
export async function remindOfInsurance(payload: Payload, now: Date): Promise<{ ending: number }> {
  const today = dayOf(now)
  const ending = await endingInsurances(databaseOf(payload), { from: today, until: addDays(today, WARN_DAYS) })
  if (ending.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const addresses = await officeAddresses(await transactionOf(req))
      for (const { covers, endsOn, facility, id, insurer, office, policyNumber } of ending) {
        const letter = insuranceMails.ending({
          insurer,
          policyNumber,
          covered: facility ?? coversLabels[covers],
          endsOn: readDay(endsOn),
          link: `${payload.config.serverURL}/admin/collections/insurances/${id}`,
          office,
        })
        for (const { key, to } of addresses) await queueLetter(req, { key: `insurance/${id}/${endsOn}/${key}`, to }, letter)
      }
    })
  return { ending: ending.length }
}
