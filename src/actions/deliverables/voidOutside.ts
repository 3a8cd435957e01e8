import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { deliverableActionTexts as texts } from '@/glossary/deliverables'
import { readDay } from '@/glossary/instants'
import type { OwingProgramme } from '@/queries/owingProgramme'
import { stampOf } from './stamp'

/**
 * The months that a changed contract no longer holds are not owed any more: they stay, without a date, with the reason, and are owed
 * again when the contract holds them once more. What was handed in stays as it is. Safe to run twice.
 */
export async function voidOutside(req: PayloadRequest, { endsOn, id, startsOn }: OwingProgramme): Promise<void> {
  const { account, at, role } = stampOf(req)
  const within = sql`d.subject BETWEEN ${startsOn.slice(0, 7)} AND ${endsOn.slice(0, 7)}`
  await (await transactionOf(req)).execute(sql`
    UPDATE deliverables d
       SET status = (CASE WHEN ${within} THEN 'drafting' ELSE 'voided' END)::enum_deliverables_status, due_on = NULL, working_due_on = NULL, cutoff_time = NULL,
           due_note = CASE WHEN ${within} THEN NULL ELSE ${texts.voided(readDay(startsOn), readDay(endsOn))} END,
           changed_at = ${at}::timestamptz, changed_by_role = ${role}::enum_deliverables_changed_by_role, changed_by = ${account}, updated_at = now()
     WHERE d.programme_id = ${id}::uuid AND d.kind::text = 'monthly_report' AND d.submitted_version = 0
       AND d.status::text = CASE WHEN ${within} THEN 'voided' ELSE 'drafting' END`)
}
