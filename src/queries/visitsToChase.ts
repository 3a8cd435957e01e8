import { quietHoursOf } from '@/database/quietHoursOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { CHASED_FOR_DAYS, type ChasedVisit, chaseDaysOf } from '@/domain/application/chase'
import type { ApplicationStatus } from '@/domain/application/status'
import type { Day } from '@/domain/calendar/jst'
import type { QuietHours } from '@/domain/message/quietHours'
import { facilityChasedOn, officeChasedOn, residentChasedOn } from './chased'
import { facilityInScope, type Scope } from './scope'
import { unsettled } from './unsettled'

export type VisitToChase = ChasedVisit & {
  application: string
  facility: string
  facilityName: string
  quiet: QuietHours
  facilityChasedOn: Day | null
  residentChasedOn: Day | null
  officeChasedOn: Day | null
}

/** More than this wait for nobody: the next run takes the rest. */
const MOST = 5000

/** The visits of the last months that are not settled, with the settings of their programme and when each side was last written to. */
export async function visitsToChase(db: Database, { now, scope }: { now: Date; scope: Scope }): Promise<VisitToChase[]> {
  const { rows } = await db.execute(sql`
    WITH visits AS (
      SELECT a.id, a.facility_id, a.programme_id, a.status::text AS status, a.starts_at, a.ends_at, a.status_changed_at
        FROM applications a
       WHERE ${unsettled(now)} AND a.starts_at > ${now.toISOString()}::timestamptz - make_interval(days => ${CHASED_FOR_DAYS + 2})
         AND ${facilityInScope(scope, sql`a.facility_id`)}
       ORDER BY a.starts_at, a.id LIMIT ${MOST}),
    places AS MATERIALIZED (
      SELECT f.id, f.name, ${facilityChasedOn(sql`f.id`)} AS chased_on FROM facilities f WHERE f.id IN (SELECT facility_id FROM visits)),
    office AS MATERIALIZED (SELECT ${officeChasedOn} AS chased_on)
    SELECT a.*, f.name AS facility, p.ends_on, p.chase_days, p.chase_days_before_closing::int AS before_closing, p.quiet_from, p.quiet_until,
           f.chased_on AS facility_chased_on, ${residentChasedOn(sql`a.id`)} AS resident_chased_on, office.chased_on AS office_chased_on
      FROM visits a JOIN places f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id, office
     ORDER BY a.starts_at, a.id`)
  return rows.map((row) => ({
    application: String(row['id']),
    facility: String(row['facility_id']),
    facilityName: String(row['facility']),
    status: row['status'] as ApplicationStatus,
    startsAt: new Date(row['starts_at'] as string),
    endsAt: new Date(row['ends_at'] as string),
    since: new Date(row['status_changed_at'] as string),
    chasing: {
      days: chaseDaysOf(String(row['chase_days'])) ?? [],
      daysBeforeClosing: Number(row['before_closing']),
      endsOn: String(row['ends_on']),
    },
    quiet: quietHoursOf(row),
    facilityChasedOn: row['facility_chased_on'] as Day | null,
    residentChasedOn: row['resident_chased_on'] as Day | null,
    officeChasedOn: row['office_chased_on'] as Day | null,
  }))
}
