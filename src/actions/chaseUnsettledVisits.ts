import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf, transactionOf } from '@/database/handle'
import { chaseOf, isDue } from '@/domain/application/chase'
import { objectionUntil } from '@/domain/application/objection'
import { dayOf } from '@/domain/calendar/jst'
import { isQuiet } from '@/domain/message/quietHours'
import { chaseMails, recordMails } from '@/glossary/unsettled'
import { reachableApplicant, tellApplicants } from '@/mail/applicants'
import { queueLetter } from '@/mail/queueLetter'
import { officeChaseKey } from '@/queries/chased'
import { contactPoint } from '@/queries/contactPoint'
import { missingRecords } from '@/queries/missingRecords'
import { officeAddresses } from '@/queries/officeAddresses'
import { type VisitToChase, visitsToChase } from '@/queries/visitsToChase'
import { inTransaction } from './inTransaction'

type Chase = VisitToChase & NonNullable<ReturnType<typeof chaseOf>>
export type Chased = { facilities: number; residents: number; office: number }

/**
 * Asks for the records and answers that visits still lack, some days after each and once more before its month closes: the
 * facility for its record, the resident for their answer, and the operator where all that came to nothing or an objection
 * waits. Nobody has to press a button. Each side is written to once a day at most, in one letter about all of it; the key
 * names the day, and the button of the operator uses the same one. Not in the quiet hours. Safe to run twice, also at once.
 */
export async function chaseUnsettledVisits(payload: Payload, now: Date): Promise<Chased> {
  const found = await visitsToChase(databaseOf(payload), { now, scope: { kind: 'all' } })
  const chases = found.flatMap((visit): Chase[] => {
    const chase = isQuiet(now, visit.quiet) ? null : chaseOf(visit, now)
    return chase ? [{ ...visit, ...chase }] : []
  })
  const done: Chased = { facilities: 0, residents: 0, office: 0 }
  const run = <T>(work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
    inTransaction(payload, { context: { ...asSystem, now } }, work)

  const missing = chases.filter((each) => each.kind === 'unrecorded' && isDue(each.day, each.facilityChasedOn))
  for (const facility of new Set(missing.map((each) => each.facility)))
    done.facilities += await run((req) => tellFacility(req, facility, now))
  for (const visit of chases.filter((each) => concernsResident(each) && isDue(each.day, each.residentChasedOn)))
    done.residents += await run((req) => tellResident(req, visit, now))
  const escalated = chases.filter(({ escalates, kind }) => escalates !== null || kind === 'disputed')
  if (escalated.some(({ day, officeChasedOn }) => isDue(day, officeChasedOn)))
    done.office = await run((req) => tellOperators(req, escalated, now))
  return done
}

/** Who has something to answer; who waits for a record learns of it before the month closes. */
const concernsResident = ({ escalates, kind }: Chase): boolean =>
  kind === 'unanswered' || (kind === 'unrecorded' && escalates !== null)

async function tellFacility(req: PayloadRequest, facility: string, now: Date): Promise<number> {
  const scope = { kind: 'facilities', ids: [facility] } as const
  const [found] = await missingRecords(await transactionOf(req), { day: dayOf(now), now, scope })
  if (!found || found.unrecorded === 0) return 0
  const { earliest, name, office, staff, unrecorded } = found
  const link = `${req.payload.config.serverURL}/admin/unsettled`
  for (const person of staff)
    await queueLetter(
      req,
      { key: person.key, to: person.email },
      recordMails.missing({ name: person.name, facility: name, unrecorded, earliest: earliest ?? now, link, office, now }),
    )
  return staff.length > 0 ? 1 : 0
}

async function tellResident(req: PayloadRequest, { application, kind, since, status }: Chase, now: Date): Promise<number> {
  const person = await reachableApplicant(req, application)
  if (!person?.notices.reminders || person.status !== status) return 0
  const link = `${req.payload.config.serverURL}/my`
  await tellApplicants(req, [person], {
    occasion: `chased/${dayOf(now)}`,
    letterFor: (to) =>
      kind === 'unanswered'
        ? chaseMails.answer({ ...to, until: objectionUntil(status, since), link })
        : chaseMails.recordAwaited({ ...to, link }),
  })
  return 1
}

async function tellOperators(req: PayloadRequest, visits: readonly Chase[], now: Date): Promise<number> {
  const db = await transactionOf(req)
  const of = (kind: Chase['kind']) => visits.filter((each) => each.kind === kind)
  const letter = chaseMails.escalated({
    unrecorded: of('unrecorded').length,
    unanswered: of('unanswered').length,
    disputed: of('disputed').length,
    facilities: [...new Set(visits.map(({ facilityName }) => facilityName))],
    link: `${req.payload.config.serverURL}/admin/unsettled`,
    office: (await contactPoint(db)) ?? undefined,
  })
  const addresses = await officeAddresses(db)
  for (const { key, to } of addresses) await queueLetter(req, { key: officeChaseKey(dayOf(now), key), to }, letter)
  return addresses.length
}
