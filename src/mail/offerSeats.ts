import { dropWaiting } from './dropWaiting'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { inTheWay } from '@/database/inTheWay'
import { transactionOf } from '@/database/handle'
import { type AgeAsked, ageFacts, mayBeAsked, ofAge } from '@/database/mayBeAsked'
import { offeredBefore } from '@/database/offeredBefore'
import { unreachable } from '@/database/unreachable'
import { type NewOffer, offersOf } from '@/domain/offer/offering'
import { applicantMails } from '@/glossary/applicantMails'
import { applicantsNamed, tellApplicants } from './applicants'

/** Context of changes after which no seat is offered; only code of the server can set it. */
export const withoutOffers = { withoutOffers: true } as const
/** Whether free seats may be offered in this request: not while an action holds them back. */
export const mayOffer = ({ context }: PayloadRequest): boolean => context['withoutOffers'] !== true

/**
 * Offers the free seats of a slot to those on its waiting list who could take one (`mayBeAsked`), by the rule of the domain, holds the seats and queues the
 * mails, within the request's transaction; whom no mail reaches is left to the office to telephone. Takes the slot's lock. Resolves to the number of offers made; called again it
 * makes none.
 */
export async function offerSeats(req: PayloadRequest, slot: string): Promise<number> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  const { rows: locked } = await db.execute(sql`
    SELECT (s.capacity - s.seats_taken)::int AS free, s.starts_at, p.offer_hours::float8 AS hours
      FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.id = ${slot} AND s.is_visible FOR NO KEY UPDATE OF s`)
  const [seats] = locked
  if (!seats || Number(seats['free']) <= 0) return 0
  const { rows: waiting } = await db.execute(sql`
    SELECT a.id, a.volunteer_id AS volunteer, ${ageFacts} AS age, a.applied_at, ${offeredBefore} AS offered, (SELECT count(*)::int FROM offers o WHERE o.application_id = a.id) AS times,
           EXISTS (SELECT 1 FROM applications h WHERE h.volunteer_id = a.volunteer_id AND h.holds_seat
                      AND (${inTheWay})) AS overlaps, v.notices_offers IS NOT FALSE AS wants_offers, ${unreachable} AS by_phone
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id
     WHERE a.slot_id = ${slot} AND a.is_waiting AND a.status::text = 'waitlisted' AND ${mayBeAsked}`)
  const able = await ofAge(db, waiting as ({ volunteer: string; age: AgeAsked } & Record<string, unknown>)[])
  const offers = offersOf(
    {
      free: Number(seats['free']),
      startsAt: new Date(seats['starts_at'] as string),
      offerHours: Number(seats['hours']),
      waiting: able.map((row) => ({
        application: String(row['id']),
        appliedAt: new Date(row['applied_at'] as string),
        offeredBefore: row['offered'] === true,
        overlaps: row['overlaps'] === true,
        wantsOffers: row['wants_offers'] === true,
      })),
    },
    now,
  )
  const byPhone = new Set(waiting.filter((row) => row['by_phone'] === true).map((row) => String(row['id'])))
  for (const { application, until } of offers)
    await db.execute(sql`
      INSERT INTO offers (id, application_id, made_at, expires_at, by_phone)
      VALUES (gen_random_uuid(), ${application}, ${now.toISOString()}, ${until.toISOString()}, ${byPhone.has(application)})`)
  const times = new Map(waiting.map((row) => [String(row['id']), Number(row['times'])]))
  await tell(
    req,
    offers.map((offer) => ({ ...offer, times: times.get(offer.application) ?? 0 })),
  )
  return offers.length
}

/** `times`: how often a seat was offered on this application before; each offer is told in a letter of its own. */
async function tell(req: PayloadRequest, offers: readonly (NewOffer & { times: number })[]): Promise<void> {
  const untilOf = new Map(offers.map(({ application, until }) => [application, until]))
  const timesOf = new Map(offers.map(({ application, times }) => [application, times]))
  const people = await applicantsNamed(req, [...untilOf.keys()])
  // That they wait, if they were not told yet, is no news any more.
  await dropWaiting(
    req,
    people.map(({ application }) => application),
  )
  const until = ({ application }: { application: string }): Date => untilOf.get(application) ?? nowOf(req)
  await tellApplicants(req, people, {
    occasion: ({ application }) => {
      const times = timesOf.get(application) ?? 0
      return times === 0 ? 'offered' : `offered/${times + 1}`
    },
    letterFor: (person) =>
      applicantMails.offered({
        ...person,
        until: until(person),
        link: `${req.payload.config.serverURL}/my/${person.application}/offer`,
      }),
    standing: (person) => ({ statuses: ['waitlisted'], until: until(person) }),
  })
}
