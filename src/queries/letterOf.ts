import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { letterSays } from '@/database/letterSays'
import { byLetter } from '@/database/byLetter'
import type { ApplicationStatus } from '@/domain/application/status'
import type { Parking } from '@/domain/facility/access'
import type { Meals } from '@/domain/task/offer'
import { agreedContent, type WhereToCome, whereToCome } from '@/database/agreedContent'

/** What a letter about one application says; the fields of the listing as a resident reads them. */
export type Letter = {
  name: string
  number: string
  status: ApplicationStatus
  reason: string | null
  startsAt: Date
  endsAt: Date
  title: string
  description: string
  meals: Meals | null
  notes: string | null
  facility: string
  building: string | null
  facilityPhone: string | null
  nearestStop: string | null
  walkMinutes: number | null
  parking: Parking | null
  office: { name: string; address: string; phone: string | null }
  /** Of the mark that it was sent; see letterSays. */
  says: string
  /** No mail reaches the person, or the one about it was given up. */
  byLetter: boolean
  sent: { by: string; at: Date } | null
} & WhereToCome

/** The letter about an application, or null. Names and the reason are the operator's: whoever calls asks for the role. */
export async function letterOf(db: Database, application: string): Promise<Letter | null> {
  const { rows } = await db.execute(sql`
    SELECT v.name, v.number, a.status::text AS status, a.status_reason AS reason, a.starts_at AS "startsAt", a.ends_at AS "endsAt",
           ${agreedContent}->>'title' AS title, ${agreedContent}->>'description' AS description, ${whereToCome},
           ${agreedContent}->>'meals' AS meals, ${agreedContent}->>'notes' AS notes,
           f.name AS facility, f.building, f.phone AS "facilityPhone", f.nearest_stop AS "nearestStop", f.walk_minutes::int AS "walkMinutes",
           f.parking::text AS parking,
           json_build_object('name', p.contractor_name, 'address', p.contractor_address, 'phone', p.contractor_phone) AS office,
           ${letterSays} AS says, ${byLetter} AS "byLetter", m.sent_at, m.sent_by_name
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN tasks t ON t.id = a.task_id
      JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
      LEFT JOIN letters_sent m ON m.application_id = a.id AND m.says = ${letterSays} AND m.undone_at IS NULL
     WHERE a.id = ${application}::uuid`)
  const row = rows[0]
  if (!row) return null
  return {
    ...(row as Letter),
    startsAt: new Date(row['startsAt'] as string),
    endsAt: new Date(row['endsAt'] as string),
    sent: row['sent_at'] ? { by: String(row['sent_by_name']), at: new Date(row['sent_at'] as string) } : null,
  }
}
