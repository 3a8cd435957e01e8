import { sql } from '@payloadcms/db-postgres/drizzle'
import { openTo } from '@/database/closedTo'
import { periodOf } from '@/database/periodOfListing'
import type { Database } from '@/database/handle'
import type { ListingPeriod } from '@/domain/flexible/kind'
import type { ApplicationStatus } from '@/domain/application/status'
import type { Parking } from '@/domain/facility/access'
import type { TaskCategory } from '@/domain/task/category'
import type { Meals } from '@/domain/task/offer'
import { facilityOfListing } from './facilityOfListing'
import { isShort } from './shortSlots'

export type ListingSlot = {
  id: string
  startsAt: string
  endsAt: string
  capacity: number
  seatsLeft: number
  /** Who is there on that day where it is not whom the listing names; else null. */
  supervisor: string | null
  /** People are wanted urgently. */
  isShort: boolean
  /** The state of the asking resident's own live application for this slot. */
  mine: ApplicationStatus | null
}
export type Photo = { filename: string; alt: string; width: number | null; height: number | null }
export type Listing = {
  id: string
  title: string
  category: TaskCategory
  description: string
  requirements: string | null
  place: string | null
  clothing: string | null
  belongings: string | null
  supervisor: string | null
  meals: Meals | null
  /** Years; null where the listing says nothing about age. */
  minimumAge: number | null
  highSchoolWelcome: boolean
  /** What is given beside thanks; null where nothing is, which is the rule. */
  reward: string | null
  notes: string | null
  /** For how many days after a visit its facility may see the contact, by the setting of the programme. */
  contactDays: number
  beginnerFriendly: boolean
  /** How it is done where it is done at home or online; null where one comes to the facility. */
  remoteHow: string | null
  /** Within which the time is agreed with each person; null where there are slots. */
  period: ListingPeriod | null
  facility: {
    id: string
    name: string
    ward: string | null
    address: string
    building: string | null
    nearestStop: string | null
    walkMinutes: number | null
    parking: Parking | null
    transport: string | null
    /** Public pictures in the facility's order; sizes in pixels. */
    photos: Photo[]
    openData: boolean
  }
  /** Visible slots that have not begun, the soonest first; at most 100. */
  slots: ListingSlot[]
}

/**
 * One published listing as a resident reads it; null when it does not exist, is not published, or its facility is
 * closed to the asking resident. `volunteer` is that resident, whose applications are marked on the slots, or nobody.
 * `id` is a uuid.
 */
export async function listing(
  db: Database,
  { id, now, volunteer }: { id: string; now: Date; volunteer: string | null },
): Promise<Listing | null> {
  const { rows } = await db.execute(sql`
    SELECT t.id, t.title, t.category::text AS category, t.description, t.requirements, t.place, t.clothing, t.belongings, t.supervisor, t.notes, t.reward,
           t.meals::text AS meals, t.minimum_age::int AS "minimumAge", coalesce(t.high_school_welcome, false) AS "highSchoolWelcome",
           coalesce(t.beginner_friendly, false) AS "beginnerFriendly", CASE WHEN t.is_remote THEN t.remote_how END AS "remoteHow",
           ${periodOf(sql`t`)} AS period,
           (SELECT g.contact_days_after_visit::int FROM programmes g WHERE g.id = t.programme_id) AS "contactDays", ${facilityOfListing} AS facility,
           (SELECT coalesce(jsonb_agg(to_jsonb(o) ORDER BY o."startsAt", o.id), '[]'::jsonb)
              FROM (SELECT s.id, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.capacity::int AS capacity, (s.capacity - s.seats_taken)::int AS "seatsLeft", nullif(s.supervisor, t.supervisor) AS supervisor, ${isShort(now)} AS "isShort",
                           (SELECT a.status::text FROM applications a WHERE a.slot_id = s.id AND a.volunteer_id = ${volunteer}::uuid AND a.is_live) AS mine
                      FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.task_id = t.id AND s.is_visible AND s.starts_at > ${now.toISOString()}::timestamptz
                       AND NOT (t.timing::text = 'flexible' AND s.seats_taken >= s.capacity)
                     ORDER BY s.starts_at, s.id LIMIT 100) o) AS slots
      FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = t.ward_id
     WHERE t.id = ${id}::uuid AND t.is_published AND ${openTo(volunteer, sql`t.facility_id`)}`)
  return (rows[0] as Listing | undefined) ?? null
}
