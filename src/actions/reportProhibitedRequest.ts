import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { spokenSpan } from '@/domain/calendar/spoken'
import { isUuid } from '@/domain/text/isUuid'
import { incidentMails, reportRefusals } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import { accessRefusals } from '@/glossary/refusals'
import { ownReport } from '@/queries/ownReport'
import { type VisitToReport, visitToReport } from '@/queries/visitToReport'
import { inTransaction } from './inTransaction'
import type { Outcome } from './outcome'
import { tellOfIncident } from './tellOfIncident'

type Reported = { resident: TypedUser; application: string; now?: Date }

/**
 * 「頼まれてはいけないことを頼まれた」: opens an incident (clause 13(3)) with the visit and the clock, and writes to the
 * office at once, in one transaction. Pressed again it is the same incident. Somebody else's visit is "not found".
 */
export async function reportProhibitedRequest(
  payload: Payload,
  { application, now = new Date(), resident }: Reported,
): Promise<Outcome<{ already: boolean }>> {
  const volunteer = actorOf({ user: resident, context: {} }).volunteerId
  if (!volunteer || !isUuid(application)) return { ok: false, refusal: accessRefusals.notFound }
  return inTransaction(payload, { user: resident, context: { now } }, async (req) => {
    const db = await transactionOf(req)
    const visit = await visitToReport(db, { application, volunteer })
    if (!visit) return { ok: false, refusal: accessRefusals.notFound }
    if (await ownReport(db, { application, volunteer })) return { ok: true, already: true }
    if (!visit.wasAgreed) return { ok: false, refusal: reportRefusals.notAgreed }
    await open(req, application, visit, now)
    return { ok: true, already: false }
  })
}

async function open(req: PayloadRequest, application: string, visit: VisitToReport, now: Date): Promise<void> {
  // A resident has no right of their own to the records of incidents: what they may do with them is this.
  const { cityDueAt, id, number } = await req.payload.create({
    collection: 'incidents',
    depth: 0,
    overrideAccess: true,
    req,
    data: {
      kind: 'prohibited_request',
      status: 'open',
      severity: 'unjudged',
      programme: visit.programme,
      application,
      isOneTap: true,
      detectedAt: now.toISOString(),
      operatorNotifiedAt: now.toISOString(),
    },
  })
  await tellOfIncident(req, { incident: id, occasion: 'opened' }, (link) =>
    incidentMails.opened({
      number: number ?? '',
      facility: visit.facility,
      visit: `${visit.title}　${spokenSpan(visit, now)}`,
      cityDue: cityDueAt ? tokyoInstant(new Date(cityDueAt)) : '',
      link,
      office: visit.office,
    }),
  )
}
