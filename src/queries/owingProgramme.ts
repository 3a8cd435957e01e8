import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

/** What the dates of a programme's deliverables hang on. */
export type OwingProgramme = {
  id: string
  startsOn: Day
  endsOn: Day
  eventReportDays: number
  lastMonthCutoff: string
  secondApprover: boolean
  revision: number
}

const columns = sql`id, starts_on AS "startsOn", ends_on AS "endsOn", event_report_days::int AS "eventReportDays",
  last_month_cutoff AS "lastMonthCutoff", coalesce(second_approver, false) AS "secondApprover", revision::int AS revision`

/** One programme; null when there is none of this id. */
export async function owingProgramme(db: Database, programme: string): Promise<OwingProgramme | null> {
  const { rows } = await db.execute(sql`SELECT ${columns} FROM programmes WHERE id = ${programme}::uuid`)
  return (rows[0] as OwingProgramme | undefined) ?? null
}

/** Every programme, the oldest first. */
export async function owingProgrammes(db: Database): Promise<OwingProgramme[]> {
  const { rows } = await db.execute(sql`SELECT ${columns} FROM programmes ORDER BY starts_on, id`)
  return rows as OwingProgramme[]
}
