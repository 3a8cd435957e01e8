import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { isUuid } from '@/domain/text/isUuid'

/** An application that stands, or the slot and the person of one to be made. */
export type Which = { application: unknown } | { slot: unknown; volunteer: unknown }

export type Facts = {
  /** Of the application; null for one to be made. */
  revision: number | null
  startsAt: Date
  seatFree: boolean
  overlaps: boolean
  gapMinutes: number | null
  travelMinutes: number
  offerUntil: Date | null
  visitsAhead: number
  visitsAtMost: number | null
  slotVisible: boolean
  alreadyLive: boolean
  registeredOnDay: boolean
  volunteerWithdrawn: boolean
  volunteerArchived: boolean
  blocked: boolean
  /** What the facility may know of the person before it has accepted, as it stands on the day of asking. */
  applicant: Record<string, unknown>
}

/** Anybody sends anything here: what is no id of ours leads to nothing. */
const uuidOf = (ref: unknown): string | null => {
  const id: unknown = idOf(ref as Ref | null | undefined)
  return isUuid(id) ? id : null
}

const isPast = (instant: unknown, now: Date): boolean => instant !== null && new Date(instant as string) <= now

/**
 * Locks the slot, the person and the application until the transaction ends, in this order, and tells what the domain
 * must know of them: one statement. null when there is no such application or slot.
 */
export async function factsUnderLock(req: PayloadRequest, which: Which, now: Date): Promise<Facts | null> {
  const [application, slot, volunteer] =
    'application' in which ? [uuidOf(which.application), null, null] : [null, uuidOf(which.slot), uuidOf(which.volunteer)]
  if (!application && !slot) return null
  const { rows } = await (await transactionOf(req)).execute(
    // The start comes from the first function, so that the second one reads when the locks are held.
    sql`SELECT *, blocked_under_lock(${slot}, ${volunteer}, l.starts_at) AS blocked, archived_under_lock(${volunteer}, l.starts_at) AS archived FROM application_under_lock(${application}, ${slot}, ${volunteer}, ${dayOf(now)}) l
         CROSS JOIN LATERAL claims_under_lock(${application}, ${slot}, ${volunteer}, ${now.toISOString()}, l.starts_at)
         CROSS JOIN LATERAL travel_under_lock(${application}, ${slot}, ${volunteer}, l.starts_at)`,
  )
  const row = rows[0]
  if (!row) return null
  const offer = row['offer_until'] as string | null
  return {
    revision: row['revision'] as number | null,
    startsAt: new Date(row['starts_at'] as string),
    seatFree: row['seat_free'] === true || offer !== null,
    offerUntil: offer === null ? null : new Date(offer),
    visitsAhead: Number(row['visits_ahead']),
    visitsAtMost: row['visits_at_most'] as number | null,
    overlaps: row['overlaps'] === true,
    gapMinutes: row['gap_minutes'] as number | null,
    travelMinutes: Number(row['travel_minutes'] ?? 0),
    slotVisible: row['is_visible'] === true,
    alreadyLive: row['already_live'] === true,
    registeredOnDay: row['registered_on_day'] === true,
    volunteerWithdrawn: row['is_merged'] === true || isPast(row['withdrawn_at'], now),
    volunteerArchived: row['archived'] === true,
    blocked: row['blocked'] === true,
    applicant: {
      applicantName: row['display_name'] ?? null,
      applicantAgeBand: row['age_band'] ?? null,
      applicantExperience: row['experience'] ?? null,
      applicantWard: row['ward_id'] ?? null,
    },
  }
}

/** Context of the move that a rule of the facility makes; only code of the server can set it. */
export const acceptedByRule = { acceptedByRule: true } as const
export const isByRule = ({ context }: Pick<PayloadRequest, 'context'>): boolean => context['acceptedByRule'] === true

type Read = { which: Which; facts: Facts | null }
const read = new WeakMap<PayloadRequest, Read>()
const same = (a: Which, b: Which): boolean =>
  'application' in a
    ? 'application' in b && uuidOf(a.application) === uuidOf(b.application)
    : !('application' in b) && uuidOf(a.slot) === uuidOf(b.slot) && uuidOf(a.volunteer) === uuidOf(b.volunteer)

/** Keeps for the guard what was read when the locks were taken. */
export const keepFacts = (req: PayloadRequest, which: Which, facts: Facts | null): void => void read.set(req, { which, facts })

/** What was read under the locks of this operation; read now where nobody did (a bulk update by the system). Once only. */
export async function takeFacts(req: PayloadRequest, which: Which, now: Date): Promise<Facts | null> {
  const kept = read.get(req)
  read.delete(req)
  return kept && same(kept.which, which) ? kept.facts : factsUnderLock(req, which, now)
}
