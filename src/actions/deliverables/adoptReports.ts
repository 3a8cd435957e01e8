import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import { deliverableActionTexts as texts } from '@/glossary/deliverables'

/** Of months that were closed without their deliverable being there each version becomes one of the deliverable. Once each. */
export async function adoptReports(req: PayloadRequest, programme: string): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT r.id, r.version::int AS version FROM monthly_reports r
     WHERE r.programme_id = ${programme}::uuid AND NOT EXISTS (SELECT 1 FROM deliverable_versions v WHERE v.report_id = r.id) ORDER BY r.month, r.version`)
  for (const { id, version } of rows) await keepReportVersion(req, String(id), Number(version))
}

/** The version of a month's deliverable that a closed report is: its model and its files stay with the report. */
export async function keepReportVersion(req: PayloadRequest, report: string, version: number): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    INSERT INTO deliverable_versions (id, deliverable_id, version, title, edition, note, issued_at, issued_by_id, report_id)
    SELECT gen_random_uuid(), d.id,
           (SELECT coalesce(max(v.version), 0) + 1 FROM deliverable_versions v WHERE v.deliverable_id = d.id),
           d.title, ${texts.edition(version)}, r.correction_note, r.closed_at, r.closed_by_id, r.id
      FROM monthly_reports r JOIN deliverables d ON d.programme_id = r.programme_id AND d.kind::text = 'monthly_report' AND d.subject = r.month
     WHERE r.id = ${report}::uuid`)
}
