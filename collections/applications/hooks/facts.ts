import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { isUuid } from '@/domain/text/isUuid'

type Ref = unknown
const idOf = (ref: Ref): string | null => {
  const id: unknown = ref && typeof ref === 'object' && 'id' in ref ? ref.id : ref
  return isUuid(id) ? id : null
}

export type SlotFacts = { startsAt: Date; seatFree: boolean; overlaps: boolean; slotVisible: boolean; alreadyLive: boolean }

/** What the domain must know of the slot and the person, in one statement, read under the slot's lock. */
export async function slotFactsOf(
  req: PayloadRequest,
  slot: Ref,
  { volunteer, application }: { volunteer: Ref; application: string | null },
): Promise<SlotFacts> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT s.starts_at, s.seats_taken < s.capacity AS seat_free, s.is_visible,
           EXISTS (SELECT 1 FROM applications a
                    WHERE a.volunteer_id = ${idOf(volunteer)} AND a.holds_seat AND a.id IS DISTINCT FROM ${application}::uuid
                      AND tstzrange(a.starts_at, a.ends_at) && tstzrange(s.starts_at, s.ends_at)) AS overlaps,
           EXISTS (SELECT 1 FROM applications a
                    WHERE a.volunteer_id = ${idOf(volunteer)} AND a.slot_id = s.id AND a.is_live AND a.id IS DISTINCT FROM ${application}::uuid) AS already_live
      FROM slots s WHERE s.id = ${idOf(slot)}`)
  const row = rows[0]
  return {
    startsAt: row ? new Date(row['starts_at'] as string) : new Date(0),
    seatFree: row?.['seat_free'] === true,
    overlaps: row?.['overlaps'] === true,
    slotVisible: row?.['is_visible'] === true,
    alreadyLive: row?.['already_live'] === true,
  }
}

/** What the facility may know of the person before it has accepted, as it stands on the day of applying. */
export async function applicantOf(req: PayloadRequest, volunteer: Ref, now: Date): Promise<Record<string, unknown>> {
  const db = await transactionOf(req)
  const today = dayOf(now)
  const { rows } = await db.execute(sql`
    SELECT v.display_name, v.age_band::text, v.experience::text,
           (SELECT r.ward_id FROM residences r
             WHERE r.volunteer_id = v.id AND r.since <= ${today} AND (r.until IS NULL OR r.until >= ${today})
             ORDER BY r.since DESC LIMIT 1) AS ward_id
      FROM volunteers v WHERE v.id = ${idOf(volunteer)}`)
  const row = rows[0] ?? {}
  return {
    applicantName: row['display_name'] ?? null,
    applicantAgeBand: row['age_band'] ?? null,
    applicantExperience: row['experience'] ?? null,
    applicantWard: row['ward_id'] ?? null,
  }
}
