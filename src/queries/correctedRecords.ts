import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { describedRecords } from './describedRecords'
import { frozenIn, newestReport, reportBefore } from './frozenRecords'
import type { RecordsAsked } from './recordsAsked'
import { idsOfFigure } from './recordsCounted'

/**
 * 過月分修正: what stands at the month's beginning now and did not in the report of the month before, and the other way round, which
 * counts below nothing. Once the month itself is closed, its own frozen beginning stands for "now".
 */
export function correctedRecords(asked: RecordsAsked): SQL {
  const { figure, month, programme } = asked
  const now = { ...asked, measure: 'opening' as const }
  const own = newestReport(programme, month)
  return sql`
    WITH own AS (${frozenIn(own, figure, 'opening')}),
         standing AS (SELECT id, counted FROM own
                      UNION ALL SELECT id, counted FROM (${idsOfFigure(now)}) live WHERE ${own} IS NULL),
         reported AS (${frozenIn(reportBefore(asked), figure, 'closing')}),
         changed AS (
           SELECT coalesce(s.id, r.id) AS id, coalesce(s.counted, 0) - coalesce(r.counted, 0) AS counted
             FROM standing s FULL JOIN reported r ON r.id = s.id
            WHERE coalesce(s.counted, 0) <> coalesce(r.counted, 0)
              AND EXISTS (SELECT 1 FROM monthly_report_records WHERE report_id = ${reportBefore(asked)}))
    SELECT d.id, d.name, d.detail, d.ward, d.ward_id, d.service, d.category, d.age_band, d.experience, d.at, d.note, c.counted
      FROM changed c JOIN (${describedRecords(asked, asked.listingRule)}) d ON d.id = c.id`
}
