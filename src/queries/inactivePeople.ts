import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { Inactivity, InactivityRules } from '@/domain/people/inactivity'
import type { Role } from '@/domain/role'

export type InactivePerson = Inactivity & {
  id: string
  number: string
  name: string
  /** Of the account; null where there is none. */
  email: string | null
  /** A letter reaches them: an account, or an address they left. */
  reachable: boolean
  /** The last entry of the log. */
  last: { at: Date; byRole: Role | null; by: string | null; reason: string | null } | null
}

/** The rules of the running programme: people belong to none. Nobody is inactive before there is one. */
export async function inactivityRules(db: Database): Promise<InactivityRules> {
  const { rows } = await db.execute(sql`
    SELECT inactive_months::int AS months, inactive_notice_days::int AS "noticeDays" FROM programmes
     WHERE is_current ORDER BY starts_on DESC LIMIT 1`)
  return (rows[0] as InactivityRules | undefined) ?? { months: 0, noticeDays: 0 }
}

/**
 * People `v` with when they last did something, ordered by id: registered, signed in, applied, visited (a visit ahead counts as
 * well), or said that they stay. Withdrawn people and merged records are none of them.
 */
const people = (condition: SQL, more: SQL): SQL => sql`
  SELECT q.* FROM (
    SELECT v.id, v.number, v.name, v.archived_at IS NOT NULL AS archived, c.email,
           c.email IS NOT NULL OR EXISTS (SELECT 1 FROM volunteer_contacts k WHERE k.volunteer_id = v.id AND k.email IS NOT NULL) AS reachable,
           greatest(v.registered_at, c.last_signed_in_at, a.at, k.at) AS active_at,
           l.step::text AS step, l.at, l.due_on, l.by_role::text AS by_role, u.name AS by, l.reason
      FROM volunteers v
      LEFT JOIN volunteer_accounts c ON c.volunteer_id = v.id AND c.active IS NOT FALSE
      LEFT JOIN LATERAL (SELECT max(CASE WHEN x.is_live THEN greatest(x.applied_at, x.starts_at) ELSE x.applied_at END) AS at
                           FROM applications x WHERE x.volunteer_id = v.id) a ON TRUE
      LEFT JOIN LATERAL (SELECT max(s.at) AS at FROM inactivity_steps s WHERE s.volunteer_id = v.id AND s.step::text IN ('kept', 'restored')) k ON TRUE
      LEFT JOIN LATERAL (SELECT * FROM inactivity_steps s WHERE s.volunteer_id = v.id ORDER BY s.at DESC, s.id DESC LIMIT 1) l ON TRUE
      LEFT JOIN users u ON u.id::text = l.by
     WHERE v.withdrawn_at IS NULL AND v.merged_into_id IS NULL AND ${condition}) q
   ${more}`

const read = (row: Record<string, unknown>): InactivePerson => {
  const at = row['at'] ? new Date(row['at'] as string) : null
  return {
    id: String(row['id']),
    number: String(row['number']),
    name: String(row['name']),
    email: (row['email'] as string | null) ?? null,
    reachable: row['reachable'] === true,
    archived: row['archived'] === true,
    activeAt: new Date(row['active_at'] as string),
    warned: row['step'] === 'warned' && at ? { at, dueOn: String(row['due_on']) as Day } : null,
    last: at && {
      at,
      byRole: row['by_role'] as Role | null,
      by: (row['by'] as string | null) ?? null,
      reason: (row['reason'] as string | null) ?? null,
    },
  }
}

/** Done something before this, at the latest: no month is shorter. */
const longAgo = (months: number, now: Date): SQL =>
  sql`q.active_at <= ${now.toISOString()}::timestamptz - make_interval(days => ${months * 28})`

/** Who may have to be warned, kept or archived, by id after `after`; the domain decides. */
export async function inactivityToWatch(
  db: Database,
  { after, limit, months, now }: { after: string | null; limit: number; months: number; now: Date },
): Promise<InactivePerson[]> {
  const { rows } = await db.execute(
    people(
      sql`v.archived_at IS NULL AND (${after}::uuid IS NULL OR v.id > ${after}::uuid)`,
      sql`WHERE q.step = 'warned' OR ${longAgo(months, now)} ORDER BY q.id LIMIT ${limit}`,
    ),
  )
  return rows.map(read)
}

/** One person, whatever they do; null for whoever withdrew or is another record now. */
export async function inactivityOf(db: Database, volunteer: string): Promise<InactivePerson | null> {
  const { rows } = await db.execute(people(sql`v.id = ${volunteer}::uuid`, sql``))
  return rows[0] ? read(rows[0]) : null
}

/** Everybody who is archived, warned, or may be inactive, the archived last; names are the operator's. */
export async function inactivePeople(
  db: Database,
  { limit, months, now }: { limit: number; months: number; now: Date },
): Promise<InactivePerson[]> {
  const { rows } = await db.execute(
    people(
      sql`TRUE`,
      sql`WHERE q.archived OR q.step = 'warned' OR (${months} > 0 AND ${longAgo(months, now)})
          ORDER BY q.archived, q.due_on NULLS LAST, q.active_at, q.id LIMIT ${limit}`,
    ),
  )
  return rows.map(read)
}
