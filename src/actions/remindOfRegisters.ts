import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { standingOn } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { readDay } from '@/glossary/instants'
import { registerMails } from '@/glossary/registerMails'
import { queueLetters } from '@/mail/queueLetter'
import { officeAddresses } from '@/queries/officeAddresses'
import { dueKey, registersDue } from '@/queries/registersDue'
import { inTransaction } from './inTransaction'

const MOST = 500

/** Writes to the office once when the date of a record comes near, and once when it is over. Safe to run twice, also at once. */
export async function remindOfRegisters(payload: Payload, now: Date): Promise<{ due: number }> {
  const today = dayOf(now)
  const { records } = await registersDue(databaseOf(payload), { today, limit: MOST, untold: true })
  if (records.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const addresses = await officeAddresses(await transactionOf(req))
      const letters = records.flatMap(({ office, ...record }) => {
        const standing = standingOn(REGISTERS[record.register], record, today)
        const letter = registerMails.due({
          ...record,
          standing,
          until: readDay(record.dueOn),
          link: `${payload.config.serverURL}/admin/collections/${record.register}/${record.id}`,
          office,
        })
        return addresses.map(({ key, to }) => ({ key: `${dueKey(record, today)}${key}`, to, letter }))
      })
      await queueLetters(req, letters)
    })
  return { due: records.length }
}
