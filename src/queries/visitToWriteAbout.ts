import { quietHoursOf } from '@/database/quietHoursOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ContactFacts } from '@/domain/application/contactVisibility'
import type { ApplicationStatus } from '@/domain/application/status'
import type { QuietHours } from '@/domain/message/quietHours'
import { facilityInScope } from './scope'
import type { Whose } from './visitUnderReview'

export type VisitToWriteAbout = ContactFacts & {
  id: string
  quiet: QuietHours /** They can sign in and read it. */
  reads: boolean
}

const isOf = (whose: Whose): SQL =>
  whose.kind === 'person' ? sql`a.volunteer_id = ${whose.volunteer}::uuid` : facilityInScope(whose, sql`a.facility_id`)

/** `which` is a condition on `a`. */
async function visits(db: Database, which: SQL, whose: Whose): Promise<VisitToWriteAbout[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id, a.status::text AS status, a.ends_at, p.contact_days_after_visit::int AS days, p.quiet_from, p.quiet_until,
           EXISTS (SELECT 1 FROM volunteer_accounts c WHERE c.volunteer_id = a.volunteer_id AND c.active IS NOT FALSE) AS reads
      FROM applications a JOIN programmes p ON p.id = a.programme_id
     WHERE ${which} AND ${isOf(whose)} ORDER BY a.volunteer_id, a.id FOR NO KEY UPDATE OF a`)
  return rows.map((row) => ({
    id: String(row['id']),
    status: row['status'] as ApplicationStatus,
    endsAt: new Date(row['ends_at'] as string),
    daysAfterVisit: Number(row['days']),
    quiet: quietHoursOf(row),
    reads: row['reads'] === true,
  }))
}

/** An application of theirs, held until the transaction ends, so that a thread is written in by one after the other; or null. */
export const visitToWriteAbout = async (
  db: Database,
  { application, whose }: { application: string; whose: Whose },
): Promise<VisitToWriteAbout | null> => (await visits(db, sql`a.id = ${application}::uuid`, whose))[0] ?? null

/** Those who are accepted to a slot of theirs (and have been, once it began), held in the order in which moves take their locks. */
export const acceptedOfSlot = (db: Database, { slot, whose }: { slot: string; whose: Whose }): Promise<VisitToWriteAbout[]> =>
  visits(db, sql`a.slot_id = ${slot}::uuid AND a.holds_seat`, whose)
