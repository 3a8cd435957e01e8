import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { ApplicationStatus } from '@/domain/application/status'
import { type Day, dayOf, type Month } from '@/domain/calendar/jst'
import { facilityChasedOn, officeChasedOn, residentChasedOn } from './chased'
import type { Scope } from './scope'
import { unsettledWithin } from './unsettled'

export type UnsettledVisit = {
  application: string
  title: string
  facility: string
  /** What the facility calls the person by; not for the eyes of the city. */
  applicantName: string | null
  status: ApplicationStatus
  startsAt: Date
  endsAt: Date
  /** When its present state was entered: the 72 hours of an attended visit run from here. */
  since: Date
  /** When whoever it waits for was last written to: the facility, the resident or the office. */
  chasedOn: Day | null
}

/** A letter of the day of the visit or before was not about it. */
const chasedSince = (day: Day | null, endsAt: Date): Day | null => (day !== null && day > dayOf(endsAt) ? day : null)

/** The visits of a month (JST, by their beginning) that are not settled, the earliest first. */
export async function unsettledVisits(
  db: Database,
  { limit, ...within }: { limit: number; month: Month; now: Date; scope: Scope },
): Promise<UnsettledVisit[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.title, f.name AS facility, a.applicant_name AS "applicantName", a.status::text AS status,
           a.starts_at, a.ends_at, a.status_changed_at,
           CASE a.status::text WHEN 'accepted' THEN ${facilityChasedOn(sql`a.facility_id`)} WHEN 'attended' THEN ${residentChasedOn(sql`a.id`)}
                               ELSE ${officeChasedOn} END AS chased_on
      FROM applications a JOIN facilities f ON f.id = a.facility_id
     WHERE ${unsettledWithin(within)}
     ORDER BY a.starts_at, a.id LIMIT ${limit}`)
  return rows.map((row) => ({
    application: String(row['application']),
    title: String(row['title'] ?? ''),
    facility: String(row['facility']),
    applicantName: (row['applicantName'] as string | null) ?? null,
    status: row['status'] as ApplicationStatus,
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    since: new Date(row['status_changed_at'] as string),
    chasedOn: chasedSince(row['chased_on'] as Day | null, new Date(row['ends_at'] as string)),
  }))
}
