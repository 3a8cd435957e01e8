import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { describedRecords } from './describedRecords'
import { difference, frozenEnd, newestReport, reportBefore } from './frozenEnd'
import type { RecordsAsked } from './recordsAsked'
import { idsOfFigure } from './recordsCounted'

/**
 * 過月分修正: what stands at the month's beginning now and did not in the report of the month before, and the other way round, which
 * counts below nothing. Once the month itself is closed, what its report kept of that stands.
 */
export function correctedRecords(asked: RecordsAsked): SQL {
  const { closed, month, programme } = asked
  const kept = asked.kept ?? asked.figure
  const own = closed ? sql`${closed}::uuid` : newestReport(programme, month)
  const before = reportBefore(asked)
  const now = difference(idsOfFigure({ ...asked, measure: 'opening' }), frozenEnd(before, kept, 'closing'))
  return sql`
    WITH changed AS (
      SELECT k.record_id AS id, k.counted FROM monthly_report_records k JOIN monthly_report_chain c ON c.report_id = k.report_id
       WHERE k.report_id = ${own} AND k.figure = ${kept} AND k.part = 'before' AND c.follows_id IS NOT NULL
      UNION ALL
      SELECT id, counted FROM (${now}) live
       WHERE ${own} IS NULL AND EXISTS (SELECT 1 FROM monthly_report_chain WHERE report_id = ${before}))
    SELECT d.id, d.name, d.detail, d.ward, d.ward_id, d.service, d.category, d.age_band, d.experience, d.at, d.note, d.is_slot AS "isSlot", c.counted
      FROM changed c JOIN (${describedRecords(asked)}) d ON d.id = c.id`
}
