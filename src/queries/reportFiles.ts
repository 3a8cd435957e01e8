import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type StoredFile = { kind: 'xlsx' | 'pdf'; fileName: string; bytes: Buffer; pages: number | null; sha256: string }

/** The two files of one issued version, as they were issued. */
export async function reportFiles(db: Database, reportId: string): Promise<StoredFile[]> {
  const { rows } = await db.execute(sql`
    SELECT kind, file_name AS "fileName", bytes, pages, sha256 FROM monthly_report_files WHERE report_id = ${reportId} ORDER BY kind DESC`)
  return rows as StoredFile[]
}
