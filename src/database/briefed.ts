import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { transactionOf } from './handle'

/**
 * Whether the person of an application may take part as far as the briefing goes: they passed any version of it once,
 * also under a record that was merged into theirs, or the programme asks for none, or there is none to take.
 */
export async function briefed(req: PayloadRequest, application: string): Promise<boolean> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT NOT p.briefing_required OR NOT EXISTS (SELECT 1 FROM briefings b WHERE b.is_published)
           OR EXISTS (SELECT 1 FROM briefing_results r JOIN volunteers v ON v.id = r.volunteer_id
                       WHERE r.passed_at IS NOT NULL AND (v.id = a.volunteer_id OR v.merged_into_id = a.volunteer_id)) AS briefed
      FROM applications a JOIN programmes p ON p.id = a.programme_id WHERE a.id = ${application}::uuid`)
  return rows[0]?.['briefed'] === true
}
