import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { remindRefusalOf } from '@/domain/application/unsettled'
import { dayOf } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'
import { recordMails, remindRefusals, unsettledWords } from '@/glossary/unsettled'
import { queueLetter } from '@/mail/queueLetter'
import { missingRecords } from '@/queries/missingRecords'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/**
 * Writes to the active staff of a facility about the visits it has not recorded, when an operator asks for it; at most
 * once a day (JST), also when two ask at once: the key of a mail names facility, day and account. Resolves to the
 * number of people written to. Throws an APIError: 403 for anybody else, 404 for no facility, 409 with the reason.
 */
export const remindOfRecords = (
  payload: Payload,
  { by, facility, now }: { by: TypedUser | null; facility: string; now: Date },
): Promise<{ written: number }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (role !== 'operator') throw refusal(remindRefusals.not_your_decision, 403)
    const scope = { kind: 'facilities', ids: isUuid(facility) ? [facility] : [] } as const
    const [found] = await missingRecords(await transactionOf(req), { day: dayOf(now), now, scope })
    if (!found) throw refusal(unsettledWords.noFacility, 404)
    const { earliest, name, office, staff, unrecorded } = found
    const remindedToday = staff.some(({ reminded }) => reminded)
    const refused = remindRefusalOf(role, { unrecorded, remindedToday, recipients: staff.length })
    if (refused) throw refusal(remindRefusals[refused])
    const link = `${payload.config.serverURL}/admin/unsettled`
    for (const person of staff)
      await queueLetter(
        req,
        { key: person.key, to: person.email },
        recordMails.missing({ name: person.name, facility: name, unrecorded, earliest: earliest ?? now, link, office, now }),
      )
    return { written: staff.length }
  })
