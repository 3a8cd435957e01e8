import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { registeredOn } from '@/database/registeredOn'
import { lockRevision } from '@/database/revision'
import { type Day, dayOf, lastDayOf } from '@/domain/calendar/jst'
import type { ServiceCode } from '@/domain/facility/serviceTypes'
import { decisionRefusalOf, type RegistrationRefusal, startRefusalOf } from '@/domain/registration/deciding'
import { isUuid } from '@/domain/text/isUuid'
import { readDay } from '@/glossary/instants'
import { mailTexts } from '@/glossary/mail'
import { accessRefusals } from '@/glossary/refusals'
import { registrationRefusals, requestPanelTexts } from '@/glossary/registration'
import { queueMail } from '@/mail/queueMail'
import type { FacilityRequest } from '@/payload-types'
import { lastReportedMonth } from '@/queries/lastReportedMonth'
import { type RegistrationParties, registrationParties } from '@/queries/registrationParties'
import { inTransaction } from './inTransaction'
import { inviteStaff } from './inviteStaff'
import { refusal } from './refusal'

/** A row of the directory, or what a new one needs beyond the request. */
export type ChosenFacility = { id: string } | { serviceCode: ServiceCode; ward: string; address: string }
export type RequestDecision = { kind: 'approve'; startsOn: Day; facility: ChosenFacility } | { kind: 'decline'; reason: string }
type Asked = { id: string; revision: number; decision: RequestDecision; by: TypedUser | null; now: Date }

const refuse = (code: RegistrationRefusal, status = 409): never => {
  throw refusal(registrationRefusals[code], status)
}

/**
 * The operator's decision on a facility's request, all of it or nothing. Approving opens the ledger, adds the facility
 * to the directory when it is not there, and invites the contact person; declining tells them why. Of two operators
 * who decide at once one is refused (409). Throws an APIError with the sentence.
 */
export const decideFacilityRequest = (
  payload: Payload,
  { by, decision, id, now, revision }: Asked,
): Promise<{ status: 'approved' | 'declined' }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (role !== 'operator') refuse('not_your_decision', 403)
    const current = isUuid(id) ? await lockRevision(req, 'facility_requests', id, true) : null
    if (current === null) throw refusal(requestPanelTexts.notFound, 404)
    const request = await payload.findByID({ collection: 'facility-requests', id, depth: 0, overrideAccess: true, req })
    const refused = decisionRefusalOf(role, request.status)
    if (refused) refuse(refused)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    const parties = await registrationParties(await transactionOf(req), request.programme as string)
    if (!parties) throw refusal(requestPanelTexts.notFound, 404)
    return decision.kind === 'approve'
      ? approve(req, request, parties, decision)
      : decline(req, request, parties, decision.reason)
  })

const decided = (req: PayloadRequest, { id }: FacilityRequest, data: Partial<FacilityRequest>) =>
  req.payload.update({
    collection: 'facility-requests',
    id,
    depth: 0,
    overrideAccess: true,
    req,
    data: { ...data, decidedAt: nowOf(req).toISOString() },
  })

async function decline(
  req: PayloadRequest,
  request: FacilityRequest,
  { office }: RegistrationParties,
  given: string,
): Promise<{ status: 'declined' }> {
  const reason = given.trim()
  if (!reason) refuse('reason_required', 400)
  await decided(req, request, { status: 'declined', decisionReason: reason })
  await queueMail(req, {
    key: `facility-request/${request.id}/declined`,
    to: request.email,
    ...mailTexts.requestDeclined({ contactName: request.contactName, facilityName: request.facilityName, reason, office }),
  })
  return { status: 'declined' }
}

type Approval = Extract<RequestDecision, { kind: 'approve' }>

async function approve(
  req: PayloadRequest,
  request: FacilityRequest,
  parties: RegistrationParties,
  { facility: chosen, startsOn }: Approval,
): Promise<{ status: 'approved' }> {
  const programme = request.programme as string
  const closed = await lastReportedMonth(await transactionOf(req), programme)
  const refused = startRefusalOf({
    startsOn,
    receivedOn: dayOf(new Date(request.createdAt)),
    programme: parties,
    closedThrough: closed && lastDayOf(closed),
  })
  if (refused) refuse(refused, 400)
  const facility = await facilityOf(req, request, chosen)
  if (!(await isRegisteredAsSister(req, { programme, facility: facility.id, startsOn })))
    await req.payload.create({
      collection: 'facility-registrations',
      data: { programme, facility: facility.id, startsOn } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
  await decided(req, request, { status: 'approved', facility: facility.id, startsOn })
  const said = {
    contactName: request.contactName,
    facilityName: facility.name,
    startsOn: readDay(startsOn),
    office: parties.office,
  }
  await inviteStaff(req, {
    key: `facility-request/${request.id}/approved`,
    email: request.email,
    name: request.contactName,
    facilities: [facility.id, ...(await sistersOf(req, { programme, facility: facility.id }))],
    mails: {
      added: (link) => mailTexts.facilityAdded({ ...said, link }),
      invited: (link, until) => mailTexts.facilityInvitation({ ...said, link, until }),
    },
  })
  return { status: 'approved' }
}

/** The other services that the registration of this one counts as well: those of its number, where the programme counts numbers. */
async function sistersOf(
  req: PayloadRequest,
  { facility, programme }: { facility: string; programme: string },
): Promise<string[]> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT f.id FROM facilities own JOIN facilities f ON f.office_number = own.office_number AND f.id <> own.id
      JOIN programmes p ON p.id = ${programme}::uuid AND p.counting_unit::text = 'number'
     WHERE own.id = ${facility}::uuid ORDER BY f.service_code::text, f.id`)
  return rows.map(({ id }) => String(id))
}

/** A service joins a number that is registered already through another one: it is counted with it, and no ledger opens twice. */
async function isRegisteredAsSister(
  req: PayloadRequest,
  { facility, programme, startsOn }: { facility: string; programme: string; startsOn: Day },
): Promise<boolean> {
  const { rows } = await (await transactionOf(req)).execute(
    sql`SELECT 1 FROM facility_registrations WHERE facility_id = ${facility}::uuid AND programme_id = ${programme}::uuid LIMIT 1`,
  )
  return rows.length === 0 && registeredOn(req, { programme, facility, day: startsOn })
}

async function facilityOf(
  req: PayloadRequest,
  request: FacilityRequest,
  chosen: ChosenFacility,
): Promise<{ id: string; name: string }> {
  const person = { depth: 0, overrideAccess: false as const, user: req.user as TypedUser, req }
  if (!('id' in chosen)) {
    return req.payload.create({
      collection: 'facilities',
      data: { ...chosen, officeNumber: request.officeNumber, name: request.facilityName } as never,
      ...person,
    })
  }
  const facility = await req.payload.findByID({ collection: 'facilities', id: chosen.id, disableErrors: true, ...person })
  if (facility?.officeNumber !== request.officeNumber) return refuse('other_office_number', 400)
  return facility
}
