import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { quietHoursOf } from '@/database/quietHoursOf'
import type { AnswerStage } from '@/domain/application/answerClock'
import type { QuietHours } from '@/domain/message/quietHours'
import { facilityInScope, type Scope } from './scope'
import { unansweredAhead } from './waitingAhead'

export type AnswerReminder = {
  /** Of the mail: one per application, stage and account. */
  key: string
  stage: AnswerStage
  /** Facility staff is asked to answer; the operator is told that it has not. */
  role: 'facility' | 'operator'
  email: string
  name: string
  application: string
  title: string
  facility: string
  startsAt: string
  endsAt: string
  dueAt: string
  officeName: string
  officePhone: string | null
  quiet: QuietHours
}

const keyOf = (stage: SQL): SQL => sql`'application/' || a.id || '/answer-' || ${stage} || '/' || u.id`

/**
 * The mails still to be queued about unanswered applications whose time is half over or over:
 * to the active staff of the facility, once it is over to the operators too. None where the clock rests, because the listing
 * is not shown and nobody could be accepted. Those queued before are left out, so the
 * question asked again brings nothing. At most `limit`, the longest due first; of every programme.
 */
export async function answerReminders(
  db: Database,
  { limit, now, scope }: { limit: number; now: Date; scope: Scope },
): Promise<AnswerReminder[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await db.execute(sql`
    WITH due AS (
      SELECT a.*, CASE WHEN a.answer_due_at <= ${at} THEN 'over' ELSE 'half' END AS stage FROM applications a
       WHERE ${unansweredAhead(now)} AND coalesce(a.answer_from, a.applied_at) + (a.answer_due_at - coalesce(a.answer_from, a.applied_at)) / 2 <= ${at} AND ${facilityInScope(scope, sql`a.facility_id`)})
    SELECT ${keyOf(sql`a.stage`)} AS key, a.stage, u.role::text AS role, u.email, u.name, a.id AS application, a.title, f.name AS facility,
           a.starts_at AS "startsAt", a.ends_at AS "endsAt", a.answer_due_at AS "dueAt", p.contractor_name AS "officeName", p.contractor_phone AS "officePhone", p.quiet_from, p.quiet_until
      FROM due a JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
      JOIN users u ON u.active IS NOT FALSE AND (
             (u.role::text = 'operator' AND a.stage = 'over')
             OR (u.role::text = 'facility' AND EXISTS (SELECT 1 FROM users_rels r WHERE r.parent_id = u.id AND r.path = 'facilities' AND r.facilities_id = a.facility_id)))
     WHERE NOT EXISTS (SELECT 1 FROM mails m WHERE m.key = ${keyOf(sql`a.stage`)})
     ORDER BY a.answer_due_at, a.id, u.id LIMIT ${limit}`)
  return rows.map((row) => ({ ...row, quiet: quietHoursOf(row) })) as AnswerReminder[]
}
