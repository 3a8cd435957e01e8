import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

/** What the registers hold of the service of a programme (clause 6). Instants are ISO 8601. */
export type ServiceRecords = {
  stops: { from: string; until: string | null; planned: boolean; cause: string | null }[]
  drill: { doneOn: Day; rtoMinutes: number; rpoMinutes: number; result: string } | null
  contacts: { party: string; person: string; phone: string; afterHours: string | null; duties: string }[]
  controls: { subject: string; control: string; evidence: string | null; checkedOn: Day | null; nextCheckOn: Day | null }[]
  findings: { foundOn: Day; finding: string; mendBy: Day; status: string }[]
  notices: { learnedOn: Day; after: string; effect: string | null; toldOn: Day | null; toldWhom: string | null }[]
}

/** Rows of a query as one array; none is an empty one. */
const list = (rows: SQL): SQL => sql`(SELECT coalesce(json_agg(r), '[]') FROM (${rows} LIMIT 500) r)`

/**
 * The stops of a programme, its last restore drill, whom to call, the controls in force, what was found lacking and the
 * changes of services that were told. Of each register at most 500.
 */
export async function serviceRecords(db: Database, programme: string): Promise<ServiceRecords> {
  const of = sql`programme_id = ${programme}::uuid`
  const { rows } = await db.execute(sql`
    SELECT ${list(sql`SELECT stopped_at AS "from", restored_at AS "until", coalesce(is_planned, false) AS planned, cause FROM service_stops WHERE ${of} ORDER BY stopped_at`)} AS stops,
           (SELECT json_build_object('doneOn', done_on, 'rtoMinutes', rto_minutes::int, 'rpoMinutes', rpo_minutes::int, 'result', result)
              FROM restore_drills WHERE ${of} AND done_on IS NOT NULL AND result IS NOT NULL ORDER BY done_on DESC LIMIT 1) AS drill,
           ${list(sql`SELECT party, person, phone, after_hours AS "afterHours", duties FROM emergency_contacts WHERE ${of} AND is_open ORDER BY "order" NULLS LAST, person`)} AS contacts,
           ${list(sql`SELECT subject, control, evidence, checked_on AS "checkedOn", next_check_on AS "nextCheckOn" FROM security_controls WHERE ${of} AND is_open AND status::text <> 'preparing' ORDER BY subject, next_check_on`)} AS controls,
           ${list(sql`SELECT found_on AS "foundOn", finding, mend_by AS "mendBy", status FROM performance_findings WHERE ${of} ORDER BY found_on`)} AS findings,
           ${list(sql`SELECT learned_on AS "learnedOn", "after", effect, told_on AS "toldOn", told_whom AS "toldWhom" FROM change_notices WHERE ${of} ORDER BY learned_on`)} AS notices`)
  return rows[0] as ServiceRecords
}
