import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type IssuedFile = {
  position: number
  kind: 'pdf' | 'xlsx' | 'other'
  fileName: string
  /** null where nobody counted them. */
  pages: number | null
  /** In bytes. */
  size: number
  sha256: string
}
export type DeliverableVersion = {
  id: string
  deliverable: string
  version: number
  title: string
  edition: string
  note: string | null
  issuedAt: Date
  issuedBy: string | null
  files: IssuedFile[]
}

/** The files of every version: those of its own, and those of a month with the report that was closed. */
export const filesOfVersions: SQL = sql`(
  SELECT f.version_id, f.position, f.kind, f.file_name, f.pages, f.bytes, f.sha256 FROM deliverable_files f
  UNION ALL
  SELECT v.id, CASE r.kind WHEN 'pdf' THEN 1 ELSE 2 END, r.kind, r.file_name, r.pages, r.bytes, r.sha256
    FROM deliverable_versions v JOIN monthly_report_files r ON r.report_id = v.report_id)`

/** Every version that was issued of these deliverables with its files, the newest first. */
export async function deliverableVersions(db: Database, of: readonly string[]): Promise<DeliverableVersion[]> {
  if (of.length === 0) return []
  const { rows } = await db.execute(sql`
    SELECT v.id, v.deliverable_id AS deliverable, v.version::int AS version, v.title, v.edition, v.note, v.issued_at AS "issuedAt", u.name AS "issuedBy",
           (SELECT coalesce(json_agg(json_build_object('position', f.position, 'kind', f.kind, 'fileName', f.file_name, 'pages', f.pages,
                                                       'size', octet_length(f.bytes), 'sha256', f.sha256) ORDER BY f.position), '[]')
              FROM ${filesOfVersions} f WHERE f.version_id = v.id) AS files
      FROM deliverable_versions v LEFT JOIN users u ON u.id = v.issued_by_id
     WHERE v.deliverable_id = ANY (${sql.param([...of])}::uuid[]) ORDER BY v.deliverable_id, v.version DESC`)
  return rows.map((row) => ({ ...(row as unknown as DeliverableVersion), issuedAt: new Date(row['issuedAt'] as string) }))
}

/** One file of a version, as it was issued; null where there is none. */
export async function versionFile(
  db: Database,
  { position, version }: { version: string; position: number },
): Promise<(Pick<IssuedFile, 'kind' | 'fileName' | 'sha256'> & { bytes: Buffer }) | null> {
  const { rows } = await db.execute(sql`
    SELECT f.kind, f.file_name AS "fileName", f.bytes, f.sha256 FROM ${filesOfVersions} f WHERE f.version_id = ${version}::uuid AND f.position = ${position}`)
  return (rows[0] as (Pick<IssuedFile, 'kind' | 'fileName' | 'sha256'> & { bytes: Buffer }) | undefined) ?? null
}
