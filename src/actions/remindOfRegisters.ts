import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { clockToCity, standingOn } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { readDay } from '@/glossary/instants'
import { registerMails } from '@/glossary/registerMails'
import { queueLetters } from '@/mail/queueLetter'
import { officeAddresses } from '@/queries/officeAddresses'
import { partyAddresses } from '@/queries/partyAddresses'
import { dueKey, registersDue } from '@/queries/registersDue'
import { markKey, registersMarked } from '@/queries/registersMarked'
import { inTransaction } from './inTransaction'

const MOST = 500

/**
 * Writes once when the date of a record comes near, once when it is over, and once when what is written there has to be looked at:
 * to the office, and to the city as well where the register says so. Safe to run twice, also at once.
 */
export async function remindOfRegisters(payload: Payload, now: Date): Promise<{ due: number; marked: number }> {
  const today = dayOf(now)
  const db = databaseOf(payload)
  const { records } = await registersDue(db, { today, limit: MOST, untold: true })
  const marked = await registersMarked(db, MOST)
  const linkTo = (register: string, id: string) => `${payload.config.serverURL}/admin/collections/${register}/${id}`
  if (records.length + marked.length > 0)
    await inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
      const within = await transactionOf(req)
      const [office, both] = [await officeAddresses(within), await partyAddresses(within)]
      const ofDates = records.flatMap(({ office: from, ...record }) => {
        const standing = standingOn(REGISTERS[record.register], record, today)
        const link = linkTo(record.register, record.id)
        const letter = registerMails.due({ ...record, standing, until: readDay(record.dueOn), link, office: from })
        const addresses = clockToCity(REGISTERS[record.register], record.status) ? both : office
        return addresses.map(({ key, to }) => ({ key: `${dueKey(record, today)}${key}`, to, letter }))
      })
      const ofMarks = marked.flatMap(({ office: from, ...record }) => {
        const { id, register, status, title } = record
        const letter = registerMails.marked({ register, title, until: readDay(today), link: linkTo(register, id), office: from })
        const addresses = REGISTERS[register].markToCity?.includes(status) ? both : office
        return addresses.map(({ key, to }) => ({ key: `${markKey(record)}${key}`, to, letter }))
      })
      await queueLetters(req, [...ofDates, ...ofMarks])
    })
  return { due: records.length, marked: marked.length }
}
