import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Home } from '@/domain/kpi/dimension'
import { describedRecords } from './describedRecords'
import { homeOn } from './counted'
import { frozenEnd, reportFollowed } from './frozenEnd'
import type { RecordsAsked } from './recordsAsked'

/**
 * The records that a report of a closed month counted, whatever was entered since. What stood before is what the report
 * it follows ended with; what came and what went is kept with the report itself.
 */
export function frozenRecords(asked: RecordsAsked, report: string): SQL {
  const { home, measure, stage } = asked
  const kept = asked.kept ?? asked.figure
  const own = sql`${report}::uuid`
  const counted = stage
    ? moved({ ...asked, measure: 'increase' }, own)
    : measure === 'closing'
      ? frozenEnd(own, kept, 'closing')
      : measure === 'opening'
        ? sql`SELECT id, counted FROM (${frozenEnd(reportFollowed(own), kept, 'closing')}) reported
               UNION ALL SELECT id, counted FROM (${frozenEnd(own, kept, 'opening')}) first WHERE ${reportFollowed(own)} IS NULL`
        : moved(asked, own)
  return sql`
    SELECT d.id, d.name, d.detail, d.ward, d.ward_id, d.service, d.category, d.age_band, d.experience, d.at, d.note, d.is_slot AS "isSlot", c.counted
      FROM (${counted}) c JOIN (${describedRecords(asked)}) d ON d.id = c.id
     ${home ? sql`WHERE ${livedIn(home)}` : sql``}`
}

/** Visits of people who lived in the city on the day, or of the others. */
const livedIn = (home: Home): SQL =>
  sql`${home === 'inside' ? sql`` : sql`NOT`} EXISTS (SELECT 1 FROM applications a JOIN residences home ON ${homeOn(sql`home`, sql`a`)} WHERE a.id = c.id)`

/** What came, or what went: not what passed from one record to another of the same unit. */
const moved = (asked: RecordsAsked, report: SQL): SQL => sql`
  SELECT id, counted FROM (
    SELECT k.id, k.counted, sum(k.counted) OVER (PARTITION BY ${unitOfRecord(asked, sql`k`)}) AS of_unit
      FROM (SELECT record_id AS id, ${asked.measure === 'decrease' ? sql`-counted` : sql`counted`} AS counted FROM monthly_report_records
             WHERE report_id = ${report} AND figure = ${asked.kept ?? asked.figure} AND part = 'within') k) moved
   WHERE counted > 0 AND of_unit > 0`

/** What counts once of a figure: an office number, or its service, whatever its registration; else the record itself. */
const unitOfRecord = ({ countingUnit, figure }: RecordsAsked, record: SQL): SQL =>
  figure !== 'facilities'
    ? sql`${record}.id::text`
    : sql`(SELECT ${countingUnit === 'number_service' ? sql`r.office_number || '/' || f.service_code::text` : sql`r.office_number`}
             FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id WHERE r.id = ${record}.id)`
