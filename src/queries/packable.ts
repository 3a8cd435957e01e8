import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { DeliverableKind, DeliverableStatus } from '@/domain/deliverable/kind'
import type { Packed } from '@/domain/pack/tree'
import { filesOfVersions } from './deliverableVersions'

export type Packable = {
  id: string
  kind: DeliverableKind
  subject: string
  title: string
  status: DeliverableStatus
  /** The edition that was approved last; null where none was. */
  edition: string | null
  /** Whether it may go into a pack as it stands: approved, or delivered already. */
  approved: boolean
  files: Packed[]
}

type Row = Omit<Packable, 'files' | 'approved'> & {
  version: string | null
  files: Omit<Packed, 'deliverable' | 'kind' | 'subject' | 'content' | 'version'>[]
}

/** Every deliverable of a programme with the files of the version the city approved last, in the order of kind and month. */
export async function packable(db: Database, programme: string): Promise<Packable[]> {
  const { rows } = await db.execute(sql`
    SELECT d.id, d.kind::text AS kind, d.subject, d.title, d.status::text AS status, v.id AS version, v.edition,
           (SELECT coalesce(json_agg(json_build_object('position', f.position, 'fileName', f.file_name, 'pages', f.pages,
                                                       'size', octet_length(f.bytes), 'sha256', f.sha256) ORDER BY f.position), '[]')
              FROM ${filesOfVersions} f WHERE f.version_id = v.id) AS files
      FROM deliverables d LEFT JOIN deliverable_versions v ON v.deliverable_id = d.id AND v.version = d.approved_version
     WHERE d.programme_id = ${programme}::uuid AND d.status::text <> 'voided' ORDER BY d.kind, d.subject, d.title, d.id`)
  return (rows as unknown as Row[]).map(({ files, version, ...row }) => ({
    ...row,
    approved: version !== null && files.length > 0 && (row.status === 'approved' || row.status === 'delivered'),
    files: files.map((file) => ({
      ...file,
      deliverable: row.id,
      kind: row.kind,
      subject: row.subject,
      content: [row.title, row.edition].filter(Boolean).join('　'),
      version: String(version),
    })),
  }))
}
