import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { addMonths, type Month } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import { describedRecords } from './describedRecords'
import type { RecordsAsked } from './recordsAsked'

/** The newest report of a month. */
export const newestReport = (programme: string, month: Month): SQL =>
  sql`(SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month} ORDER BY version DESC LIMIT 1)`

/**
 * The report of the month before on which this month stands: the newest there was when this month was closed, or is now. One
 * that replaces it later changes nothing of what this month's report says (`asReported`).
 */
export const reportBefore = ({ month, programme }: RecordsAsked): SQL => sql`(
  SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${addMonths(month, -1)}
     AND closed_at <= coalesce((SELECT closed_at FROM monthly_reports WHERE id = ${newestReport(programme, month)}), 'infinity')
   ORDER BY version DESC LIMIT 1)`

export const frozenIn = (report: SQL, figure: Figure, part: 'opening' | 'closing'): SQL => sql`
  SELECT record_id AS id, counted FROM monthly_report_records WHERE report_id = ${report} AND figure = ${figure} AND part = ${part}`

/** What counts once of a figure: an office number, or its service, whatever its registration; else the record itself. */
const unitOfRecord = ({ countingUnit, figure }: RecordsAsked, record: SQL): SQL =>
  figure !== 'facilities'
    ? sql`${record}.id::text`
    : sql`(SELECT ${countingUnit === 'number_service' ? sql`r.office_number || '/' || f.service_code::text` : sql`r.office_number`}
             FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id WHERE r.id = ${record}.id)`

/**
 * The records that a closed month's report counted, whatever was entered since. What stood before is what the report of the month
 * before ended with; what came and what went are what its own two ends do not share.
 */
export function frozenRecords(asked: RecordsAsked, report: string): SQL {
  const { figure, listingRule, measure } = asked
  const own = (part: 'opening' | 'closing'): SQL => frozenIn(sql`${report}::uuid`, figure, part)
  const [from, to] = measure === 'decrease' ? [own('closing'), own('opening')] : [own('opening'), own('closing')]
  const counted =
    measure === 'closing'
      ? own('closing')
      : measure === 'opening'
        ? sql`SELECT id, counted FROM (${frozenIn(reportBefore(asked), figure, 'closing')}) reported
               UNION ALL SELECT id, counted FROM (${own('opening')}) first WHERE ${reportBefore(asked)} IS NULL`
        : sql`SELECT b.id, b.counted - coalesce(a.counted, 0) AS counted
                FROM (SELECT t.*, ${unitOfRecord(asked, sql`t`)} AS unit FROM (${to}) t) b
                LEFT JOIN (SELECT t.*, ${unitOfRecord(asked, sql`t`)} AS unit FROM (${from}) t) a ON a.unit = b.unit
               WHERE b.counted > coalesce(a.counted, 0)`
  return sql`
    SELECT d.id, d.name, d.detail, d.ward, d.ward_id, d.service, d.category, d.age_band, d.experience, d.at, d.note, c.counted
      FROM (${counted}) c JOIN (${describedRecords(asked, listingRule)}) d ON d.id = c.id`
}
