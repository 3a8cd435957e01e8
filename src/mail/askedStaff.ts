import { quietHoursOf } from '@/database/quietHoursOf'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { openAskings } from '@/database/openAskings'
import { noticeBefore, noticeFrom } from '@/domain/message/quietHours'
import { type AskedLetter, askedMail } from '@/glossary/askings'
import { queueLetter } from './queueLetter'

type Row = {
  key: string
  letter: AskedLetter
  asking: 'wish' | 'proposal'
  id: string
  about: string
  facility: string
  startsAt: string | null
  dueAt: string
  name: string
  email: string
  officeName: string | null
  officePhone: string | null
  quiet_from: string | null
  quiet_until: string | null
}

/** Which letters are asked for: of one that came in just now, or every reminder that is due. */
type Which = { id: string } | { limit: number }

const HOME = { wish: 'time-wishes', proposal: 'proposals' } as const

/**
 * Writes to whoever has to answer what residents ask: to the facility's active staff when it comes in, at half of the time to
 * answer and at its end, to the operators at its end, and of a proposal when it comes in as well. Those written before
 * are left out; nobody is written to about what is answered or past. How many letters were queued.
 */
async function queueAsked(req: PayloadRequest, which: Which): Promise<number> {
  const now = nowOf(req)
  const rows = await lettersDue(req, which, now)
  for (const row of rows) {
    const quiet = quietHoursOf(row)
    const notBefore = row.startsAt ? noticeBefore(new Date(row.startsAt), now, quiet) : noticeFrom(now, quiet)
    await queueLetter(
      req,
      { key: row.key, to: row.email, notBefore },
      askedMail({
        ...row,
        dueAt: new Date(row.dueAt),
        link: `${req.payload.config.serverURL}/admin/collections/${HOME[row.asking]}/${row.id}`,
        office: row.officeName ? { name: row.officeName, phone: row.officePhone } : undefined,
        now,
      }),
    )
  }
  return rows.length
}

/** About one wish or proposal that came in just now, in the transaction in which it is made. */
export const tellOfAsking = (req: PayloadRequest, id: string): Promise<number> => queueAsked(req, { id })

/** The reminders that are due, at most `limit` of them. */
export const remindStaff = (req: PayloadRequest, limit: number): Promise<number> => queueAsked(req, { limit })

const keyOf: SQL = sql`CASE asking WHEN 'wish' THEN 'time-wish' ELSE 'proposal' END || '/' || a.id || '/answer-' || a.stage || '/' || u.id`

async function lettersDue(req: PayloadRequest, which: Which, now: Date): Promise<Row[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  const [those, most] =
    'id' in which ? [sql`a.id = ${which.id}::uuid AND a.stage = 'came'`, 1000] : [sql`a.stage <> 'came'`, which.limit]
  const { rows } = await (await transactionOf(req)).execute(sql`
    WITH asked AS (
      SELECT o.*, CASE WHEN o.due_at <= ${at} THEN 'over' WHEN o.made_at + (o.due_at - o.made_at) / 2 <= ${at} THEN 'half' ELSE 'came' END AS stage
        FROM ${openAskings} o WHERE o.due_at IS NOT NULL AND (o.until IS NULL OR o.until > ${at}))
    SELECT ${keyOf} AS key, CASE WHEN u.role::text = 'operator' AND a.stage = 'over' THEN 'escalated' ELSE a.stage END AS letter, a.asking, a.id, a.about,
           a.starts_at AS "startsAt", a.due_at AS "dueAt", f.name AS facility, u.name, u.email,
           p.contractor_name AS "officeName", p.contractor_phone AS "officePhone", p.quiet_from, p.quiet_until
      FROM asked a JOIN facilities f ON f.id = a.facility_id LEFT JOIN programmes p ON p.id = a.programme_id
      JOIN users u ON u.active IS NOT FALSE AND (
             (u.role::text = 'operator' AND (a.stage = 'over' OR (a.stage = 'came' AND a.asking = 'proposal')))
             OR (u.role::text = 'facility' AND EXISTS (SELECT 1 FROM users_rels r WHERE r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = a.facility_id)))
     WHERE ${those} AND NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = ${keyOf})
     ORDER BY a.due_at, a.id, u.id LIMIT ${most}`)
  return rows as Row[]
}
