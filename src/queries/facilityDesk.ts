import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { identified } from '@/database/identified'
import { unconfirmedUntil } from '@/domain/agreement/answer'
import { RECORD_AGES, type RecordAge, recordAges } from '@/domain/application/recordAge'
import type { ApplicationStatus } from '@/domain/application/status'
import { addDays, dayOf, monthOf, periodOf, periodOfDays } from '@/domain/calendar/jst'
import type { AgeBand, Experience } from '@/domain/people/profile'
import { facilityInScope, type Scope } from './scope'
import { unansweredAhead } from './waitingAhead'
import { minutesWorked } from './minutesWorked'

/** Instants are ISO texts. */
type Span = { startsAt: string; endsAt: string }
export type Applicant = Span & {
  id: string
  revision: number
  title: string
  facility: string
  person: string | null
  ageBand: AgeBand | null
  ward: string | null
  experience: Experience | null
  message: string | null
  dueAt: string | null
  /** The listing is not shown (the office reviews it): nobody can be accepted, and the clock stands still. */
  rests: boolean
  seatsLeft: number
  /** How often this person's visits to this facility were completed. */
  visits: number
  /** Whether the office has made sure of who they are; null where the programme does not ask. */
  identified: boolean | null
}
export type VisitToRecord = Span & { id: string; revision: number; title: string; facility: string; person: string | null }
export type ReturnedListing = { id: string; title: string; facility: string; reason: string | null; at: string | null }
export type SlotOfWeek = Span & {
  id: string
  title: string
  facility: string
  capacity: number
  seatsTaken: number
  waiting: number
  people: { id: string; person: string | null; status: ApplicationStatus }[]
}
export type FacilityDesk = {
  /** The first of each, and how many there are. */
  waiting: { total: number; items: Applicant[] }
  /** A page of those that ended within sixty days, the latest first; `ages` counts all of them, `total` is the sum. */
  toRecord: { total: number; items: VisitToRecord[]; ages: Record<RecordAge, number>; page: number; pages: number }
  returned: { total: number; items: ReturnedListing[] }
  week: SlotOfWeek[]
  counts: Record<DeskCount, number>
  figures: {
    /** Completed visits and the minutes worked in them: of this month, and of the running programme. */
    monthVisits: number
    monthMinutes: number
    visits: number
    minutes: number
    /** Of the last 90 days: answers by the facility, those within their time, and the middle one of the hours they took. */
    answers: number
    answersInTime: number
    medianHours: number | null
  }
}
export const DESK_COUNTS = [
  'overdue',
  'messages',
  'wishes',
  'proposals',
  'unconfirmed',
  'pictures',
  'upcoming',
  'waitlisted',
  'published',
  'drafts',
  'slots',
  'seminars',
] as const
export type DeskCount = (typeof DESK_COUNTS)[number]

const SHOWN = 10
const MOST_SLOTS = 100
const ANSWER_DAYS = 90

/** The rows of a list, each with how many there are in all, as one value. */
const list = (rows: SQL, order: SQL): SQL =>
  sql`(SELECT coalesce(jsonb_agg(to_jsonb(q) ORDER BY ${order}), '[]'::jsonb) FROM (${rows}) q)`
type Listed<Item> = (Item & { total: number })[]
const counted = <Item>(items: Listed<Item>) => ({ total: items[0]?.total ?? 0, items: items as Item[] })

/**
 * All that the first screen of a facility's staff shows, in one statement: what waits for them, the slots of seven days
 * from today, their figures. `scope` are the facilities they look at; `page` (from 1) is of the visits to record.
 */
export async function facilityDesk(
  db: Database,
  { now, page = 1, scope }: { now: Date; page?: number; scope: Scope },
): Promise<FacilityDesk> {
  const at = sql`${now.toISOString()}::timestamptz`
  const today = dayOf(now)
  const [week, month] = [periodOfDays(today, addDays(today, 6)), periodOf(monthOf(now))]
  const since = new Date(now.getTime() - ANSWER_DAYS * 86_400_000)
  const inScope = facilityInScope(scope, sql`a.facility_id`)
  const accepted = sql`a.status::text = 'accepted' AND ${inScope}`
  const ages = recordAges(now)
  const ended = ({ from, until }: { from: Date | null; until: Date | null }) =>
    sql`${accepted} AND a.ends_at <= ${at} AND a.ends_at >= ${from?.toISOString() ?? '-infinity'}::timestamptz
        AND a.ends_at < ${until?.toISOString() ?? 'infinity'}::timestamptz`
  const countOfAge = (age: RecordAge) => sql`${age}::text, (SELECT count(*)::int FROM applications a WHERE ${ended(ages[age])})`
  const taskCount = (states: SQL) =>
    sql`(SELECT count(*)::int FROM tasks t WHERE t.status::text IN ${states} AND ${facilityInScope(scope, sql`t.facility_id`)})`
  const { rows } = await db.execute(sql`
    SELECT ${list(
      sql`SELECT a.id, a.revision::int AS revision, a.title, f.name AS facility, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.applicant_name AS person,
                 a.applicant_age_band::text AS "ageBand", w.name AS ward, a.applicant_experience::text AS experience, a.message, a.answer_due_at AS "dueAt", a.answer_rests_since IS NOT NULL AS rests,
                 (s.capacity - s.seats_taken)::int AS "seatsLeft", count(*) OVER ()::int AS total,
                 (SELECT count(*)::int FROM applications b WHERE b.volunteer_id = a.volunteer_id AND b.facility_id = a.facility_id AND b.is_completed) AS visits,
                 ${identified} AS identified
            FROM applications a JOIN slots s ON s.id = a.slot_id JOIN programmes p ON p.id = a.programme_id JOIN facilities f ON f.id = a.facility_id LEFT JOIN wards w ON w.id = a.applicant_ward_id
           WHERE ${unansweredAhead(now)} AND ${inScope} ORDER BY a.answer_due_at, a.starts_at, a.id LIMIT ${SHOWN}`,
      sql`q."dueAt", q."startsAt", q.id`,
    )} AS waiting,
    ${list(
      sql`SELECT a.id, a.revision::int AS revision, a.title, f.name AS facility, a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.applicant_name AS person
            FROM applications a JOIN facilities f ON f.id = a.facility_id
           WHERE ${ended({ from: ages.older.from, until: null })} ORDER BY a.starts_at DESC, a.id LIMIT ${SHOWN} OFFSET ${(page - 1) * SHOWN}`,
      sql`q."startsAt" DESC, q.id`,
    )} AS "toRecord",
    jsonb_build_object(${sql.join(RECORD_AGES.map(countOfAge), sql`, `)}) AS ages,
    ${list(
      sql`SELECT t.id, t.title, f.name AS facility, t.status_reason AS reason, t.status_changed_at AS at, count(*) OVER ()::int AS total
            FROM tasks t JOIN facilities f ON f.id = t.facility_id
           WHERE t.status::text = 'returned' AND ${facilityInScope(scope, sql`t.facility_id`)} ORDER BY t.status_changed_at, t.id LIMIT ${SHOWN}`,
      sql`q.at, q.id`,
    )} AS returned,
    ${list(
      sql`SELECT s.id, s.title, f.name AS facility, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.capacity::int AS capacity, s.seats_taken::int AS "seatsTaken",
                 (SELECT count(*)::int FROM applications a WHERE a.slot_id = s.id AND a.is_waiting) AS waiting,
                 (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'person', a.applicant_name, 'status', a.status) ORDER BY a.accepted_at, a.id), '[]'::jsonb)
                    FROM applications a WHERE a.slot_id = s.id AND a.holds_seat) AS people
            FROM slots s JOIN facilities f ON f.id = s.facility_id
           WHERE s.starts_at >= ${week.from.toISOString()}::timestamptz AND s.starts_at < ${week.until.toISOString()}::timestamptz
             AND s.status::text = 'open' AND (s.is_visible OR s.seats_taken > 0) AND ${facilityInScope(scope, sql`s.facility_id`)}
           ORDER BY s.starts_at, s.id LIMIT ${MOST_SLOTS}`,
      sql`q."startsAt", q.id`,
    )} AS week,
    jsonb_build_object(
      'overdue', (SELECT count(*)::int FROM applications a WHERE ${unansweredAhead(now)} AND a.answer_due_at <= ${at} AND ${inScope}),
      'waitlisted', (SELECT count(*)::int FROM applications a WHERE a.status::text = 'waitlisted' AND a.starts_at > ${at} AND ${inScope}),
      'messages', (SELECT count(*)::int FROM messages m WHERE m.side::text <> 'facility' AND m.read_by_facility_at IS NULL AND ${facilityInScope(scope, sql`m.facility_id`)}),
      'wishes', (SELECT count(*)::int FROM time_wishes w WHERE w.is_open AND ${facilityInScope(scope, sql`w.facility_id`)}),
      'proposals', (SELECT count(*)::int FROM proposals p WHERE p.status::text = 'received' AND ${facilityInScope(scope, sql`p.facility_id`)}),
      'unconfirmed', (SELECT count(*)::int FROM applications a WHERE ${accepted} AND a.agreement_asked_at IS NOT NULL
                        AND a.starts_at > ${at} AND a.starts_at <= ${unconfirmedUntil(now).toISOString()}::timestamptz),
      'pictures', (SELECT count(*)::int FROM media m WHERE m.release = 'refused' AND ${facilityInScope(scope, sql`m.facility_id`)}),
      'upcoming', (SELECT count(*)::int FROM applications a WHERE ${accepted} AND a.starts_at > ${at}),
      'published', ${taskCount(sql`('published')`)}, 'drafts', ${taskCount(sql`('draft', 'returned')`)},
      'seminars', (SELECT count(*)::int FROM seminars e WHERE e.is_published AND e.status::text = 'published' AND e.starts_at > ${at}),
      'slots', (SELECT count(*)::int FROM slots s WHERE s.status::text = 'open' AND s.starts_at > ${at} AND ${facilityInScope(scope, sql`s.facility_id`)})) AS counts,
    (SELECT jsonb_build_object('visits', count(*), 'minutes', coalesce(sum(v.minutes), 0),
                               'monthVisits', count(*) FILTER (WHERE v.this_month), 'monthMinutes', coalesce(sum(v.minutes) FILTER (WHERE v.this_month), 0))
       FROM (SELECT ${minutesWorked(sql`a`)} AS minutes,
                    a.starts_at >= ${month.from.toISOString()}::timestamptz AND a.starts_at < ${month.until.toISOString()}::timestamptz AS this_month
               FROM applications a JOIN programmes p ON p.id = a.programme_id AND p.is_current WHERE a.is_completed AND ${inScope}) v)
    || (SELECT jsonb_build_object('answers', count(*), 'answersInTime', count(*) FILTER (WHERE r.in_time),
                                  'medianHours', percentile_cont(0.5) WITHIN GROUP (ORDER BY r.hours))
          FROM (SELECT extract(epoch FROM e.at - a.applied_at) / 3600 AS hours, a.answer_due_at IS NULL OR e.at <= a.answer_due_at AS in_time
                  FROM application_events e JOIN applications a ON a.id = e.application_id
                 WHERE e.from::text = 'applied' AND e.to::text IN ('accepted', 'waitlisted', 'declined') AND e.by_role::text = 'facility'
                   AND e.at > ${since.toISOString()}::timestamptz AND ${facilityInScope(scope, sql`e.facility_id`)}) r) AS figures`)
  const row = rows[0] as Pick<FacilityDesk, 'week' | 'counts' | 'figures'> & {
    ages: Record<RecordAge, number>
    waiting: Listed<Applicant>
    toRecord: VisitToRecord[]
    returned: Listed<ReturnedListing>
  }
  const total = RECORD_AGES.reduce((sum, age) => sum + row.ages[age], 0)
  const pages = Math.max(1, Math.ceil((total - row.ages.left) / SHOWN))
  const toRecord = { items: row.toRecord, total, ages: row.ages, page, pages }
  return { ...row, toRecord, waiting: counted(row.waiting), returned: counted(row.returned) }
}
