import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { standingOn } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { readDay } from '@/glossary/instants'
import { registerMails } from '@/glossary/registerMails'
import { queueLetter } from '@/mail/queueLetter'
import { officeAddresses } from '@/queries/officeAddresses'
import { registersDue } from '@/queries/registersDue'
import { inTransaction } from './inTransaction'

const MOST = 500

/** Writes to the office once when the date of a record comes near, and once when it is over. Safe to run twice, also at once. */
export async function remindOfRegisters(payload: Payload, now: Date): Promise<{ due: number }> {
  const today = dayOf(now)
  const { records } = await registersDue(databaseOf(payload), { today, limit: MOST })
  if (records.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const addresses = await officeAddresses(await transactionOf(req))
      for (const { office, ...record } of records) {
        const standing = standingOn(REGISTERS[record.register], record, today)
        const letter = registerMails.due({
          ...record,
          standing,
          until: readDay(record.dueOn),
          link: `${payload.config.serverURL}/admin/collections/${record.register}/${record.id}`,
          office,
        })
        const begin = `${record.register}/${record.id}/${record.dueOn}/${standing === 'soon' ? 'soon' : 'past'}`
        for (const { key, to } of addresses) await queueLetter(req, { key: `${begin}/${key}`, to }, letter)
      }
    })
  return { due: records.length }
}
