import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { readThrough } from '@/database/readThrough'
import { addMonths, type Month, periodOf } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import type { Measure } from '@/domain/kpi/measure'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'
import type { TaskCategory } from '@/domain/task/category'
import { completedWithin, firstShownWithin, residentOn } from './counted'
import { monthRows } from './months'
import { registeredUnits } from './registeredUnits'
import { facilityInScope, residenceInScope, type Scope } from './scope'

export type RecordCollection = 'facility-registrations' | 'volunteers' | 'tasks' | 'slots' | 'applications'

/** One record behind a number. No names of people: residents stand by their number. */
export type FigureRecord = {
  id: string
  /** What it is called: the office, the listing, the resident's number. */
  name: string
  /** The office number, the office, the age band. */
  detail: string | null
  ward: string | null
  /** A day, or an instant as ISO 8601 in UTC. */
  at: string | null
  /** The last registered day, the resident's number. */
  note: string | null
  /** How much it counts: 1, or the seats where seats are counted. */
  counted: number
}

export type RecordsAsked = {
  programme: string
  /** The programme's first month: flows add up from here. */
  firstMonth: Month
  listingRule: keyof ListingCounts
  countingUnit?: ReportedProgramme['countingUnit']
  figure: Figure
  measure: Measure
  month: Month
  scope: Scope
  /** Only completed visits to listings of this kind. */
  category?: TaskCategory | undefined
}

/** Where a figure's records are kept. */
export const collectionOf = (figure: Figure, rule: keyof ListingCounts): RecordCollection =>
  figure === 'facilities'
    ? 'facility-registrations'
    : figure === 'residents'
      ? 'volunteers'
      : figure === 'completions'
        ? 'applications'
        : rule === 'listing'
          ? 'tasks'
          : 'slots'

/**
 * The records that one number of a figure counts, by the very conditions of the count (`counted.ts`), a page of them
 * and all of them added up.
 */
export async function recordsOfFigure(
  db: Database,
  asked: RecordsAsked,
  page: { limit: number; offset: number },
): Promise<{ counted: number; records: number; rows: FigureRecord[] }> {
  const { rows } = await db.execute(sql`
    WITH matched AS (${matchedBy(asked)}),
         page AS (SELECT * FROM matched ORDER BY at DESC NULLS LAST, name, id LIMIT ${page.limit} OFFSET ${page.offset})
    SELECT t.records, t.counted AS total, p.*
      FROM (SELECT count(*)::int AS records, coalesce(sum(counted), 0)::int AS counted FROM matched) t
      LEFT JOIN page p ON TRUE
     ORDER BY p.at DESC NULLS LAST, p.name, p.id`)
  const first = rows[0]
  return {
    records: Number(first?.['records'] ?? 0),
    counted: Number(first?.['total'] ?? 0),
    rows: rows.filter((row) => row['id'] !== null) as FigureRecord[],
  }
}

/** All of them, in the order of the list, a few hundred at a time; `db` is a transaction. */
export async function* everyRecordOfFigure(db: Database, asked: RecordsAsked): AsyncGenerator<FigureRecord[]> {
  const query = sql`SELECT * FROM (${matchedBy(asked)}) matched ORDER BY at DESC NULLS LAST, name, id`
  for await (const rows of readThrough(db, query)) yield rows as FigureRecord[]
}

function matchedBy(asked: RecordsAsked): SQL {
  if (asked.figure === 'facilities') return registrations(asked)
  if (asked.figure === 'residents') return residents(asked)
  return asked.figure === 'listings' ? listings(asked) : completions(asked)
}

/** Which of the two ends of the month a stock's record stands at. */
const standing: Record<Measure, SQL> = {
  opening: sql`c.before`,
  increase: sql`c.now AND NOT c.before`,
  decrease: sql`c.before AND NOT c.now`,
  closing: sql`c.now`,
}

/** By the registration under which the unit stood at the end that is asked for. */
const registrations = ({ countingUnit, measure, month, programme, scope }: RecordsAsked): SQL => sql`
  SELECT r.id, f.name, f.office_number AS detail, w.name AS ward, r.starts_on AS at, r.last_day AS note, 1 AS counted
    FROM ${monthRows([month])} CROSS JOIN LATERAL (${registeredUnits(programme, scope, countingUnit)}) c
    JOIN facility_registrations r ON r.id = ${measure === 'opening' || measure === 'decrease' ? sql`c.id_before` : sql`c.id_now`}
    JOIN facilities f ON f.id = r.facility_id LEFT JOIN wards w ON w.id = f.ward_id
   WHERE ${standing[measure]}`

const residents = ({ measure, month, scope }: RecordsAsked): SQL => sql`
  SELECT v.id, v.number AS name, v.age_band::text AS detail, c.ward,
         to_char(v.verified_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, c.until AS note, 1 AS counted
    FROM ${monthRows([month])} CROSS JOIN volunteers v
    JOIN LATERAL (
      SELECT bool_or(${residentOn(sql`v`, sql`r`, sql`m.eve`, sql`m.from_at`)}) AS before,
             bool_or(${residentOn(sql`v`, sql`r`, sql`m.last_day`, sql`m.until_at`)}) AS now,
             (array_agg(w.name ORDER BY r.since DESC))[1] AS ward, (array_agg(r.until ORDER BY r.since DESC))[1] AS until
        FROM residences r LEFT JOIN wards w ON w.id = r.ward_id
       WHERE r.volunteer_id = v.id AND NOT isempty(r.period) AND r.since <= m.last_day AND ${residenceInScope(scope, sql`r.ward_id`)}) c ON TRUE
   WHERE ${standing[measure]}`

/** A flow: in the month, before it since the programme began, or both. */
function span({ firstMonth, measure, month }: RecordsAsked): { from: SQL; until: SQL } {
  const last = measure === 'opening' ? addMonths(month, -1) : month
  const instant = (date: Date) => sql`${date.toISOString()}::timestamptz`
  return { from: instant(periodOf(measure === 'increase' ? month : firstMonth).from), until: instant(periodOf(last).until) }
}

const shownAt = (at: SQL): SQL => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

function listings(asked: RecordsAsked): SQL {
  const { from, until } = span(asked)
  const { listingRule, programme, scope } = asked
  if (asked.measure === 'decrease') return nothing
  if (listingRule === 'listing') {
    return sql`
      SELECT t.id, t.title AS name, f.name AS detail, w.name AS ward, ${shownAt(sql`t.first_published_at`)} AS at, NULL::text AS note, 1 AS counted
        FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = f.ward_id
       WHERE t.programme_id = ${programme} AND ${firstShownWithin(sql`t.first_published_at`, from, until)} AND ${facilityInScope(scope, sql`t.facility_id`)}`
  }
  return sql`
    SELECT s.id, t.title AS name, f.name AS detail, w.name AS ward, ${shownAt(sql`s.first_visible_at`)} AS at, ${shownAt(sql`s.starts_at`)} AS note,
           ${listingRule === 'seat' ? sql`coalesce(s.first_visible_capacity, 0)::int` : sql`1`} AS counted
      FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id LEFT JOIN wards w ON w.id = f.ward_id
     WHERE s.programme_id = ${programme} AND ${firstShownWithin(sql`s.first_visible_at`, from, until)} AND ${facilityInScope(scope, sql`s.facility_id`)}`
}

function completions(asked: RecordsAsked): SQL {
  const { from, until } = span(asked)
  const { category, programme, scope } = asked
  if (asked.measure === 'decrease') return nothing
  return sql`
    SELECT a.id, t.title AS name, f.name AS detail, w.name AS ward, ${shownAt(sql`a.starts_at`)} AS at, v.number AS note, 1 AS counted
      FROM applications a JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
      JOIN volunteers v ON v.id = a.volunteer_id LEFT JOIN wards w ON w.id = f.ward_id
     WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, from, until)} AND ${facilityInScope(scope, sql`a.facility_id`)}
       AND ${category ? sql`t.category::text = ${category}` : sql`TRUE`}`
}

const nothing: SQL = sql`
  SELECT NULL::uuid AS id, NULL::text AS name, NULL::text AS detail, NULL::text AS ward, NULL::text AS at, NULL::text AS note, 0 AS counted WHERE FALSE`
