import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { FunnelPart } from '@/domain/kpi/funnel'
import type { ListingCounts } from '@/domain/report/monthlyFigures'

/** Under which name an issued report keeps the records of a stage, and of a way to count listings that is not the agreed one. */
export const keptStage = (stage: FunnelPart): string => `funnel:${stage}`
export const keptRule = (rule: keyof ListingCounts): string => `listings:${rule}`

/** Whether such parts were kept already when a report was issued: those of before kept the four figures alone. */
export async function keepsParts(db: Database, report: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT 1 FROM monthly_reports own JOIN monthly_reports r ON r.programme_id = own.programme_id AND r.closed_at <= own.closed_at
      JOIN monthly_report_records k ON k.report_id = r.id AND k.figure LIKE '%:%'
     WHERE own.id = ${report}::uuid LIMIT 1`)
  return rows.length > 0
}
