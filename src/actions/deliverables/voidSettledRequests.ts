import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { cityRequestSettled } from '@/glossary/registers'
import { stampOf } from './stamp'

/**
 * What the city asked for and took back, or took as answered before anything was handed in, is not owed any more: the row stays with the
 * reason. Safe to run twice.
 */
export async function voidSettledRequests(req: PayloadRequest): Promise<void> {
  const { account, at, role } = stampOf(req)
  await (await transactionOf(req)).execute(sql`
    UPDATE deliverables d
       SET status = 'voided', due_on = NULL, working_due_on = NULL, cutoff_time = NULL, due_note = ${cityRequestSettled},
           changed_at = ${at}::timestamptz, changed_by_role = ${role}::enum_deliverables_changed_by_role, changed_by = ${account}, updated_at = now()
      FROM city_requests q
     WHERE d.kind::text = 'other' AND d.subject = q.id::text AND d.programme_id = q.programme_id AND q.status::text IN ('closed', 'withdrawn')
       AND d.status::text = 'drafting' AND d.submitted_version = 0`)
}
