import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day, Month } from '@/domain/calendar/jst'
import type { ConsultationTopic, ConsultationWay, Outcome } from '@/domain/consultation/consultation'
import { daysAfter, daysBefore, firstPublishedOn, guidanceEvents } from './guidanceEvents'

export type ReportedConsultation = {
  id: string
  facility: string
  heldOn: Day
  time: string | null
  minutes: number | null
  way: ConsultationWay | null
  topic: ConsultationTopic
  theme: string
  consultant: string | null
  issues: string | null
  advice: string | null
  outcome: Outcome | null
  /** The carving sheet that was begun at it. */
  sheet: string | null
  nextStep: string | null
  nextStepDueOn: Day | null
  nextStepDoneOn: Day | null
  /** Listings of the facility first published in the days before and after (guidanceEvents). */
  before: number
  after: number
}

/** The consultations of a programme that were held in a month, or the one named, in the order of their days; at most 300. Who took part is not told. */
export async function consultationsToReport(
  db: Database,
  { id, month, programme }: { programme: string; month?: Month; id?: string },
): Promise<ReportedConsultation[]> {
  const which = id ? sql`c.id = ${id}::uuid` : sql`c.programme_id = ${programme}::uuid AND left(c.held_on, 7) = ${month ?? ''}`
  const { rows } = await db.execute(sql`
    SELECT c.id, f.name AS facility, c.held_on AS "heldOn", nullif(c.time, '') AS time, c.minutes::int AS minutes, c.way::text AS way, c.topic::text AS topic,
           c.theme, c.consultant, c.issues, c.advice, c.outcome::text AS outcome, s.title AS sheet, nullif(btrim(c.next_step), '') AS "nextStep",
           nullif(c.next_step_due_on, '') AS "nextStepDueOn", nullif(c.next_step_done_on, '') AS "nextStepDoneOn",
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = e.facility_id AND ${firstPublishedOn} <@ ${daysBefore}) AS before,
           (SELECT count(*)::int FROM tasks t WHERE t.facility_id = e.facility_id AND ${firstPublishedOn} <@ ${daysAfter}) AS after
      FROM consultations c JOIN facilities f ON f.id = c.facility_id JOIN ${guidanceEvents} e ON e.kind = 'consultation' AND e.id = c.id
      LEFT JOIN carving_sheets s ON s.id = c.carving_sheet_id
     WHERE ${which} ORDER BY c.held_on, c.time NULLS LAST, c.id LIMIT 300`)
  return rows as ReportedConsultation[]
}
