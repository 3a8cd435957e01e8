import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import { contactRows, type EmergencyContact } from './emergencyContacts'

/** What the registers hold of the service of a programme (clause 6). Instants are ISO 8601. */
export type ServiceRecords = {
  stops: { from: string; until: string | null; part: string; planned: boolean; cause: string | null }[]
  drill: { doneOn: Day; rtoMinutes: number; rpoMinutes: number; result: string } | null
  contacts: EmergencyContact[]
  controls: { subject: string; control: string; evidence: string | null; checkedOn: Day | null; nextCheckOn: Day | null }[]
  /** Accidents by the month in which they became known: how many, of personal data, told to the city in time, late or not at all, ended. */
  incidents: { month: Month; count: number; personal: number; inTime: number; late: number; ended: number }[]
  findings: {
    foundOn: Day
    finding: string
    mendBy: Day
    status: string
    measure: string | null
    escalatedOn: Day | null
    escalatedTo: string | null
    closedOn: Day | null
  }[]
  notices: {
    learnedOn: Day
    source: string
    before: string | null
    after: string
    effect: string | null
    toldOn: Day | null
    toldWhom: string | null
  }[]
}

/** Rows of a query as one array; none is an empty one. */
const list = (rows: SQL): SQL => sql`(SELECT coalesce(json_agg(r), '[]') FROM (${rows} LIMIT 500) r)`

/**
 * The stops of a programme, its last restore drill, whom to call, the controls in force, its accidents by month, what was found lacking and the
 * changes of services that were told. Of each register at most 500.
 */
export async function serviceRecords(
  db: Database,
  { now, programme }: { programme: string; now: Date },
): Promise<ServiceRecords> {
  const of = sql`programme_id = ${programme}::uuid`
  const { rows } = await db.execute(sql`
    SELECT ${list(sql`SELECT stopped_at AS "from", restored_at AS "until", part, coalesce(is_planned, false) AS planned, cause FROM service_stops WHERE ${of} ORDER BY stopped_at`)} AS stops,
           (SELECT json_build_object('doneOn', done_on, 'rtoMinutes', rto_minutes::int, 'rpoMinutes', rpo_minutes::int, 'result', result)
              FROM restore_drills WHERE ${of} AND done_on IS NOT NULL AND result IS NOT NULL ORDER BY done_on DESC LIMIT 1) AS drill,
           ${list(contactRows(programme))} AS contacts,
           ${list(sql`SELECT subject, control, evidence, checked_on AS "checkedOn", next_check_on AS "nextCheckOn" FROM security_controls WHERE ${of} AND is_open AND status::text <> 'preparing' ORDER BY subject, next_check_on`)} AS controls,
           ${list(sql`SELECT to_char(detected_at AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM') AS month, count(*)::int AS count, count(*) FILTER (WHERE is_personal_data)::int AS personal,
                  count(*) FILTER (WHERE city_told_at <= city_due_at)::int AS "inTime", count(*) FILTER (WHERE coalesce(city_told_at, ${now.toISOString()}::timestamptz) > city_due_at)::int AS late,
                  count(*) FILTER (WHERE ended_at IS NOT NULL)::int AS ended
                  FROM incidents WHERE ${of} AND status::text <> 'dismissed' AND detected_at <= ${now.toISOString()}::timestamptz GROUP BY 1 ORDER BY 1`)} AS incidents,
           ${list(sql`SELECT found_on AS "foundOn", finding, mend_by AS "mendBy", status, measure, escalated_on AS "escalatedOn", escalated_to AS "escalatedTo", closed_on AS "closedOn" FROM performance_findings WHERE ${of} ORDER BY found_on`)} AS findings,
           ${list(sql`SELECT learned_on AS "learnedOn", source, "before", "after", effect, told_on AS "toldOn", told_whom AS "toldWhom" FROM change_notices WHERE ${of} ORDER BY learned_on`)} AS notices`)
  return rows[0] as ServiceRecords
}
