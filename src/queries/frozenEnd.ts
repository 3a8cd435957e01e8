import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { addMonths, type Month } from '@/domain/calendar/jst'
import type { RecordsAsked } from './recordsAsked'

/** The newest report of a month. */
export const newestReport = (programme: string, month: Month): SQL =>
  sql`(SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month} ORDER BY version DESC LIMIT 1)`

/**
 * The report of the month before on which this month stands: the newest there was when this month was closed, or is now. One
 * that replaces it later changes nothing of what this month's report says (`asReported`).
 */
export const reportBefore = ({ month, programme }: Pick<RecordsAsked, 'month' | 'programme'>): SQL => sql`(
  SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${addMonths(month, -1)}
     AND closed_at <= coalesce((SELECT closed_at FROM monthly_reports WHERE id = ${newestReport(programme, month)}), 'infinity')
   ORDER BY version DESC LIMIT 1)`

/** The report of the month before that a report follows; null where it follows none whose records were kept. */
export const reportFollowed = (report: SQL): SQL => sql`(SELECT follows_id FROM monthly_report_chain WHERE report_id = ${report})`

/**
 * The records at one end of a frozen report's month and how much each counts. A report keeps only what changed: before its month
 * against the end of the report it follows (過月分修正), and within it. `kept` is the figure, or the name of a part (`keptParts`). Added up along the reports it follows, that is what stood.
 */
export const frozenEnd = (report: SQL, kept: string, end: 'opening' | 'closing'): SQL => sql`
  SELECT k.record_id AS id, sum(k.counted)::int AS counted
    FROM (WITH RECURSIVE followed AS (
            SELECT report_id, follows_id, TRUE AS is_own FROM monthly_report_chain WHERE report_id = ${report}
            UNION ALL
            SELECT c.report_id, c.follows_id, FALSE FROM followed f JOIN monthly_report_chain c ON c.report_id = f.follows_id)
          SELECT * FROM followed) f
    JOIN monthly_report_records k ON k.report_id = f.report_id AND k.figure = ${kept}
   ${end === 'opening' ? sql`WHERE NOT (f.is_own AND k.part = 'within')` : sql``}
   GROUP BY k.record_id HAVING sum(k.counted) <> 0`

/** How much more each record counts in one list of ids than in another; those that count alike in both are left out. */
export const difference = (now: SQL, before: SQL): SQL => sql`
  SELECT id, (coalesce(n.counted, 0) - coalesce(b.counted, 0))::int AS counted
    FROM (${now}) n FULL JOIN (${before}) b USING (id)
   WHERE coalesce(n.counted, 0) <> coalesce(b.counted, 0)`
