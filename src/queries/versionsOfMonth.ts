import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { ReportStatus } from '@/domain/report/closing'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'

export type IssuedVersion = {
  id: string
  version: number
  status: ReportStatus
  revision: number
  /** Instants as ISO 8601. */
  closedAt: string
  closedBy: string | null
  correctionNote: string | null
  decidedAt: string | null
  decidedBy: string | null
  comment: string | null
  model: MonthlyFigures
  files: { kind: 'xlsx' | 'pdf'; fileName: string; sha256: string }[]
}

/** Every version that was issued for a month, the newest first, each with its files and the city's decision. */
export async function versionsOfMonth(
  db: Database,
  { month, programme }: { month: Month; programme: string },
): Promise<IssuedVersion[]> {
  const { rows } = await db.execute(sql`
    SELECT r.id, r.version::int AS version, r.status::text AS status, r.revision::int AS revision, r.closed_at AS "closedAt", closer.name AS "closedBy",
           r.correction_note AS "correctionNote", r.approved_at AS "decidedAt", decider.name AS "decidedBy", r.approval_comment AS comment, r.model,
           (SELECT coalesce(json_agg(json_build_object('kind', f.kind, 'fileName', f.file_name, 'sha256', f.sha256) ORDER BY f.kind DESC), '[]')
              FROM monthly_report_files f WHERE f.report_id = r.id) AS files
      FROM monthly_reports r
      LEFT JOIN users closer ON closer.id = r.closed_by_id LEFT JOIN users decider ON decider.id = r.approved_by_id
     WHERE r.programme_id = ${programme} AND r.month = ${month} ORDER BY r.version DESC`)
  return rows as IssuedVersion[]
}
