import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { readThrough } from '@/database/readThrough'
import { addMonths, lastDayOf, type Month, periodOf } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import { FUNNEL, type Funnel, type FunnelPart } from '@/domain/kpi/funnel'
import type { RecordMeasure } from '@/domain/kpi/measure'
import type { Dimension, Home, Narrowed } from '@/domain/kpi/dimension'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { completedWithin, firstShownWithin, homeOn, residentOn } from './counted'
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
  measure: RecordMeasure
  month: Month
  scope: Scope
  /** Of エ, all applications for the month's activities that came so far, instead of the completed ones. */
  stage?: FunnelPart | undefined
  /** Of エ, only the visits of people who lived in the city on the day, or only those of the others (うち市内居住者). */
  home?: Home | undefined
  /** Only those of one ward, service, kind of work, age band or experience. */
  narrowed?: Narrowed | undefined
  /** The report of the month that was closed: then the records it counted, as it froze them. Of a whole number only, not of a part. */
  closed?: string | null | undefined
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

/** What a dimension says of each record, and how much they count together: the numbers of a breakdown, by the records behind them. */
export async function breakdownOfFigure(
  db: Database,
  asked: RecordsAsked,
  dimensions: readonly Dimension[],
): Promise<{ keys: string[]; count: number }[]> {
  const keys = sql.join(
    dimensions.map((each) => COLUMNS[each]),
    sql`, `,
  )
  const { rows } = await db.execute(sql`
    SELECT json_build_array(${keys}) AS keys, sum(counted)::int AS count FROM (${matchedBy(asked)}) matched GROUP BY ${keys} ORDER BY ${keys}`)
  return rows.map(({ count, keys: said }) => ({
    keys: (said as (string | null)[]).map((key) => key ?? ''),
    count: Number(count),
  }))
}

/** The ids of all of them and how much each counts, as they stand in a frozen report. */
export const idsOfFigure = (asked: RecordsAsked): SQL => sql`SELECT id, counted FROM (${matchedBy(asked)}) matched`

const COLUMNS: Record<Dimension, SQL> = {
  ward: sql`ward_id`,
  service: sql`service`,
  category: sql`category`,
  age: sql`age_band`,
  experience: sql`experience`,
}

function matchedBy(asked: RecordsAsked): SQL {
  const { closed, measure } = asked
  const matched = measure === 'correction' ? corrected(asked) : closed ? frozenBy(asked, closed) : all(asked)
  const conditions = Object.entries(asked.narrowed ?? {}).map(
    ([dimension, value]) => sql`coalesce(${COLUMNS[dimension as Dimension]}, '') = ${value}`,
  )
  return conditions.length === 0 ? matched : sql`SELECT * FROM (${matched}) every WHERE ${sql.join(conditions, sql` AND `)}`
}

function all(asked: RecordsAsked): SQL {
  if (asked.figure === 'facilities') return registrations(asked)
  if (asked.figure === 'residents') return residents(asked)
  return asked.figure === 'listings' ? listings(asked) : completions(asked)
}

/** The newest report of a month. */
const newestReport = (programme: string, month: Month): SQL =>
  sql`(SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${month} ORDER BY version DESC LIMIT 1)`

/**
 * The report of the month before on which this month stands: the newest there was when this month was closed, or is now. One
 * that replaces it later changes nothing of what this month's report says (`asReported`).
 */
const reportBefore = ({ month, programme }: RecordsAsked): SQL => sql`(
  SELECT id FROM monthly_reports WHERE programme_id = ${programme} AND month = ${addMonths(month, -1)}
     AND closed_at <= coalesce((SELECT closed_at FROM monthly_reports WHERE id = ${newestReport(programme, month)}), 'infinity')
   ORDER BY version DESC LIMIT 1)`

const frozenIn = (report: SQL, figure: Figure, part: 'opening' | 'closing'): SQL => sql`
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
function frozenBy(asked: RecordsAsked, report: string): SQL {
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
      FROM (${counted}) c JOIN (${described(asked, listingRule)}) d ON d.id = c.id`
}

/**
 * 過月分修正: what stands at the month's beginning now and did not in the report of the month before, and the other way round, which
 * counts below nothing. Once the month itself is closed, its own frozen beginning stands for "now".
 */
function corrected(asked: RecordsAsked): SQL {
  const { figure, month, programme } = asked
  const now = { ...asked, measure: 'opening' as const, narrowed: undefined, closed: null }
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
      FROM changed c JOIN (${described(asked, asked.listingRule)}) d ON d.id = c.id`
}

/** Every record of a figure, counted or not: what it is called, for a list of records that no condition finds any more. */
function described({ figure, month }: RecordsAsked, rule: keyof ListingCounts): SQL {
  if (figure === 'facilities')
    return sql`SELECT r.id, ${officeColumns}, ${wardColumns}, ${noPerson}, r.starts_on AS at, r.last_day AS note, f.service_code::text AS service, NULL::text AS category
      FROM facility_registrations r JOIN facilities f ON f.id = r.facility_id LEFT JOIN wards w ON w.id = f.ward_id`
  if (figure === 'residents')
    return sql`SELECT v.id, v.number AS name, v.age_band::text AS detail, h.ward, h.ward_id, v.age_band::text AS age_band,
             v.experience::text AS experience, ${shownAt(sql`v.verified_at`)} AS at, h.note, NULL::text AS service, NULL::text AS category
        FROM volunteers v LEFT JOIN LATERAL (
          SELECT w.name AS ward, r.ward_id::text AS ward_id, r.until AS note FROM residences r LEFT JOIN wards w ON w.id = r.ward_id
           WHERE r.volunteer_id = v.id AND NOT isempty(r.period) AND r.since <= ${lastDayOf(month)} ORDER BY r.since DESC LIMIT 1) h ON TRUE`
  if (figure === 'completions') return sql`SELECT a.id, ${visitColumns} FROM applications a ${visitJoins}`
  return rule === 'listing'
    ? sql`SELECT t.id, ${listingColumns}, ${shownAt(sql`t.first_published_at`)} AS at, NULL::text AS note
        FROM tasks t JOIN facilities f ON f.id = t.facility_id LEFT JOIN wards w ON w.id = f.ward_id`
    : sql`SELECT s.id, ${listingColumns}, ${shownAt(sql`s.first_visible_at`)} AS at, ${shownAt(sql`s.starts_at`)} AS note
        FROM slots s JOIN tasks t ON t.id = s.task_id JOIN facilities f ON f.id = s.facility_id LEFT JOIN wards w ON w.id = f.ward_id`
}

const shownAt = (at: SQL): SQL => sql`to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`
const officeColumns = sql`f.name, f.office_number AS detail`
const wardColumns = sql`w.name AS ward, f.ward_id::text AS ward_id`
const noPerson = sql`NULL::text AS age_band, NULL::text AS experience`
const workColumns = sql`f.service_code::text AS service, t.category::text AS category`
const listingColumns = sql`t.title AS name, f.name AS detail, ${wardColumns}, ${noPerson}, ${workColumns}`
const visitColumns = sql`t.title AS name, f.name AS detail, ${wardColumns}, a.applicant_age_band::text AS age_band,
  a.applicant_experience::text AS experience, ${workColumns}, ${shownAt(sql`a.starts_at`)} AS at, v.number AS note`
const visitJoins = sql`JOIN tasks t ON t.id = a.task_id JOIN facilities f ON f.id = a.facility_id
  JOIN volunteers v ON v.id = a.volunteer_id LEFT JOIN wards w ON w.id = f.ward_id`

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

/** Of all applications for the month's activities: how far each came, and where it ended. */
const stages: Record<FunnelPart, SQL> = {
  applied: sql`TRUE`,
  accepted: sql`a.accepted_at IS NOT NULL`,
  attended: sql`(a.is_completed OR a.status::text = 'attended' OR (a.status::text = 'disputed' AND a.attended_at IS NOT NULL))`,
  completed: sql`a.is_completed`,
  no_show: sql`a.status::text = 'no_show'`,
  cancelled: sql`a.status::text = 'cancelled'`,
  withdrawn: sql`a.status::text = 'withdrawn'`,
  not_accepted: sql`a.status::text IN ('declined', 'expired')`,
  awaited: sql`a.status::text IN ('applied', 'waitlisted', 'accepted', 'attended', 'disputed')`,
}

function applications({ month, programme, scope }: RecordsAsked, condition: SQL): SQL {
  const { from, until } = periodOf(month)
  return sql`
    SELECT a.id, ${visitColumns}, 1 AS counted FROM applications a ${visitJoins}
     WHERE a.programme_id = ${programme} AND a.starts_at >= ${from.toISOString()}::timestamptz AND a.starts_at < ${until.toISOString()}::timestamptz
       AND ${facilityInScope(scope, sql`a.facility_id`)} AND ${condition}`
}

/** How far the applications for a month's activities (by their beginning, JST) came. */
export async function funnelOf(db: Database, asked: Omit<RecordsAsked, 'figure' | 'measure'>): Promise<Funnel> {
  const of = { ...asked, figure: 'completions', measure: 'increase' } as const
  const counts = FUNNEL.map(
    (part) => sql`SELECT ${part} AS part, count(*)::int AS count FROM (${applications(of, stages[part])}) matched`,
  )
  const { rows } = await db.execute(sql.join(counts, sql` UNION ALL `))
  return Object.fromEntries(rows.map(({ count, part }) => [part, count])) as Funnel
}

function completions(asked: RecordsAsked): SQL {
  const { from, until } = span(asked)
  const { home, programme, scope, stage } = asked
  if (stage) return applications(asked, stages[stage])
  if (asked.measure === 'decrease') return nothing
  return sql`
    SELECT a.id, ${visitColumns}, 1 AS counted FROM applications a ${visitJoins}
     WHERE a.programme_id = ${programme} AND ${completedWithin(sql`a`, from, until)} AND ${facilityInScope(scope, sql`a.facility_id`)}
       ${home ? sql`AND ${home === 'inside' ? sql`` : sql`NOT`} EXISTS (SELECT 1 FROM residences home WHERE ${homeOn(sql`home`, sql`a`)})` : sql``}`
}

const nothing: SQL = sql`
  SELECT NULL::uuid AS id, NULL::text AS name, NULL::text AS detail, NULL::text AS ward, NULL::text AS ward_id, ${noPerson},
         NULL::text AS service, NULL::text AS category, NULL::text AS at, NULL::text AS note, 0 AS counted WHERE FALSE`
