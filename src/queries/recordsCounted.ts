import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { addMonths, periodOf } from '@/domain/calendar/jst'
import type { RecordMeasure } from '@/domain/kpi/measure'
import { applicationsOfMonth, stages } from './applicationsOfMonth'
import { completedWithin, firstShownWithin, homeOn, residentOn } from './counted'
import { monthRows } from './months'
import { listingColumns, noPerson, officeColumns, shownAt, visitColumns, visitJoins, wardColumns } from './recordColumns'
import type { RecordsAsked } from './recordsAsked'
import { registeredUnits } from './registeredUnits'
import { facilityInScope, residenceInScope } from './scope'

/** The records that a number counts now, by the very conditions of the count (`counted.ts`). */
export function recordsCounted(asked: RecordsAsked): SQL {
  if (asked.figure === 'facilities') return registrations(asked)
  if (asked.figure === 'residents') return residents(asked)
  return asked.figure === 'listings' ? listings(asked) : completions(asked)
}

/** The ids of all of them and how much each counts, as a report freezes them. */
export const idsOfFigure = (asked: RecordsAsked): SQL => sql`SELECT id, counted FROM (${recordsCounted(asked)}) matched`

/** Which of the two ends of the month a stock's record stands at. */
const standing: Record<RecordMeasure, SQL> = {
  opening: sql`c.before`,
  increase: sql`c.now AND NOT c.before`,
  decrease: sql`c.before AND NOT c.now`,
  correction: sql`FALSE`,
  closing: sql`c.now`,
}

/** By the registration under which the unit stood at the end that is asked for. */
const registrations = ({ countingUnit, measure, month, programme, scope }: RecordsAsked): SQL => sql`
  SELECT r.id, ${officeColumns}, ${wardColumns}, ${noPerson}, r.starts_on AS at, r.last_day AS note,
         f.service_code::text AS service, NULL::text AS category, 1 AS counted
    FROM ${monthRows([month])} CROSS JOIN LATERAL (${registeredUnits(programme, scope, countingUnit)}) c
    JOIN facility_registrations r ON r.id = ${measure === 'opening' || measure === 'decrease' ? sql`c.id_before` : sql`c.id_now`}
    JOIN facilities f ON f.id = r.facility_id LEFT JOIN wards w ON w.id = f.ward_id
   WHERE ${standing[measure]}`

const residents = ({ measure, month, scope }: RecordsAsked): SQL => sql`
  SELECT v.id, v.number AS name, v.age_band::text AS detail, c.ward, c.ward_id, v.age_band::text AS age_band, v.experience::text AS experience,
         ${shownAt(sql`v.verified_at`)} AS at, c.until AS note, NULL::text AS service, NULL::text AS category, 1 AS counted
    FROM ${monthRows([month])} CROSS JOIN volunteers v
    JOIN LATERAL (
      SELECT bool_or(${residentOn(sql`v`, sql`r`, sql`m.eve`, sql`m.from_at`)}) AS before,
             bool_or(${residentOn(sql`v`, sql`r`, sql`m.last_day`, sql`m.until_at`)}) AS now,
             (array_agg(w.name ORDER BY r.since DESC))[1] AS ward, (array_agg(r.ward_id::text ORDER BY r.since DESC))[1] AS ward_id,
             (array_agg(r.until ORDER BY r.since DESC))[1] AS until
        FROM residences r LEFT JOIN wards w ON w.id = r.ward_id
       WHERE r.volunteer_id = v.id AND NOT isempty(r.period) AND r.since <= m.last_day AND ${residenceInScope(scope, sql`r.ward_id`)}) c ON TRUE
   WHERE ${standing[measure]}`

/** A flow: in the month, before it since the programme began, or both. */
function span({ firstMonth, measure, month }: RecordsAsked): { from: SQL; until: SQL } {
  const last = measure === 'opening' ? addMonths(month, -1) : month
  const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`
  return { from: instant(periodOf(measure === 'increase' ? month : firstMonth).from), until: instant(periodOf(last).until) }
}

function listings(asked: RecordsAsked): SQL {
  const { from, until } = span(asked)
  const { listingRule, programme, scope } = asked
  if (asked.measure === 'decrease') return nothing
  if (listingRule === 'listing') {
    return sql`
      SELECT t.id, ${listingColumns}, ${shownAt(sql`t.first_published_at`)} AS at, NULL::text AS note, 1 AS counted
        FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = f.ward_id
       WHERE t.programme_id = ${programme} AND ${firstShownWithin(sql`t.first_published_at`, from, until)} AND ${facilityInScope(scope, sql`t.facility_id`)}`
  }
  return sql`
    SELECT s.id, ${listingColumns}, ${shownAt(sql`s.first_visible_at`)} AS at, ${shownAt(sql`s.starts_at`)} AS note,
           ${listingRule === 'seat' ? sql`coalesce(s.first_visible_capacity, 0)::int` : sql`1`} AS counted
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id LEFT JOIN wards w ON w.id = f.ward_id
     WHERE s.programme_id = ${programme} AND ${firstShownWithin(sql`s.first_visible_at`, from, until)} AND ${facilityInScope(scope, sql`s.facility_id`)}`
}

function completions(asked: RecordsAsked): SQL {
  const { from, until } = span(asked)
  const { home, programme, scope, stage } = asked
  if (stage) return applicationsOfMonth(asked, stages[stage])
  if (asked.measure === 'decrease') return nothing
  return sql`
    SELECT a.id, ${visitColumns}, 1 AS counted FROM applications a ${visitJoins}
     WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, from, until)} AND ${facilityInScope(scope, sql`a.facility_id`)}
       ${home ? sql`AND ${home === 'inside' ? sql`` : sql`NOT`} EXISTS (SELECT 1 FROM residences home WHERE ${homeOn(sql`home`, sql`a`)})` : sql``}`
}

const nothing: SQL = sql`
  SELECT NULL::uuid AS id, NULL::text AS name, NULL::text AS detail, NULL::text AS ward, NULL::text AS ward_id, ${noPerson},
         NULL::text AS service, NULL::text AS category, NULL::text AS at, NULL::text AS note, 0 AS counted WHERE FALSE`
