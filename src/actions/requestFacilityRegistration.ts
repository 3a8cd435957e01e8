import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { readDay } from '@/glossary/instants'
import { mailTexts } from '@/glossary/mail'
import { requestFormRefusals } from '@/glossary/registration'
import { officeMails } from '@/glossary/officeMails'
import { queueMail } from '@/mail/queueMail'
import { tellOffice } from '@/mail/tellOffice'
import { activityOfTag } from '@/queries/activityOfTag'
import { registrationParties } from '@/queries/registrationParties'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

export type RegistrationRequest = {
  officeNumber: string
  facilityName: string
  contactName: string
  email: string
  phone: string
  message: string | null
}
/** `tag`: of the activity by whose address the form was reached, where there was one. */
type Sent = RegistrationRequest & { tag?: string | null }

/**
 * Takes a facility's request to join the running programme and confirms it by mail, in one transaction. Known,
 * registered and unknown numbers are taken alike, so that the form tells nobody who is registered; the operator sees
 * it. Throws an APIError when no programme is running.
 */
export const requestFacilityRegistration = (
  payload: Payload,
  { tag = null, ...given }: Sent,
  now: Date,
): Promise<{ id: string }> =>
  inTransaction(payload, { context: { ...asSystem, now } }, async (req) => {
    const db = await transactionOf(req)
    const { rows } = await db.execute(sql`SELECT id FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1`)
    const programme = rows[0]?.['id'] as string | undefined
    const parties = programme ? await registrationParties(db, programme) : null
    if (!programme || !parties || dayOf(now) > parties.endsOn) throw refusal(requestFormRefusals.closed)
    // One row per service: which of several is registered is the operator's choice.
    const known = await db.execute(sql`SELECT id FROM facilities WHERE office_number = ${given.officeNumber} LIMIT 2`)
    const facility = known.rows.length === 1 ? (known.rows[0]?.['id'] as string) : null
    const { id } = await payload.create({
      collection: 'facility-requests',
      data: { ...given, programme, facility, cameBy: await activityOfTag(db, tag), status: 'received' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await queueMail(req, {
      key: `facility-request/${id}/received`,
      to: given.email,
      ...mailTexts.requestReceived({ officeNumber: given.officeNumber, receivedOn: readDay(dayOf(now)), office: parties.office }),
    })
    const link = `${payload.config.serverURL}/admin/collections/facility-requests/${id}`
    await tellOffice(req, `request/${id}`, officeMails.request({ number: given.officeNumber, link }))
    return { id }
  })
