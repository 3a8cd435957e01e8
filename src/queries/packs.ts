import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { SpineWidth } from '@/domain/pack/binders'
import type { PackStatus, ScanWay } from '@/domain/pack/status'
import { filesOfVersions } from './deliverableVersions'

export type PackScan = {
  way: ScanWay
  software: string
  /** The day of the definitions, and their number where the scanner tells it. */
  definedOn: Day | null
  definitions: string | null
  checkedOn: Day
  by: string
  result: string
}
export type Pack = {
  id: string
  programme: string
  title: string
  version: number
  status: PackStatus
  replaces: string | null
  note: string | null
  dueOn: Day | null
  discs: number
  spineWidth: SpineWidth | null
  /** Instants as ISO 8601. */
  madeAt: string
  scan: PackScan | null
  finding: string | null
  packedAt: string | null
  zipName: string | null
  zipSize: number | null
  zipSha256: string | null
  deliveredAt: string | null
  /** Whether no other version took its place. */
  isNewest: boolean
  revision: number
}

const iso = (value: unknown): string | null => (value ? new Date(value as string).toISOString() : null)
const columns: SQL = sql`p.id, p.programme_id AS programme, p.title, p.version::int AS version, p.status::text AS status, p.replaces_id AS replaces, p.note,
  p.due_on AS "dueOn", p.discs::int AS discs, p.spine_width::int AS "spineWidth", p.made_at AS "madeAt", p.finding, p.packed_at AS "packedAt",
  p.zip_name AS "zipName", p.zip_size::bigint::float8 AS "zipSize", p.zip_sha256 AS "zipSha256", p.delivered_at AS "deliveredAt", p.revision::int AS revision,
  NOT EXISTS (SELECT 1 FROM packs n WHERE n.programme_id = p.programme_id AND n.version > p.version) AS "isNewest",
  CASE WHEN p.scanned_at IS NOT NULL THEN json_build_object('way', p.scan_way::text, 'software', p.scan_software, 'definedOn', p.scan_defined_on,
    'definitions', p.scan_definitions, 'checkedOn', p.scan_on, 'by', p.scan_by, 'result', p.scan_result) END AS scan`

const read = (row: Record<string, unknown>): Pack =>
  ({
    ...row,
    madeAt: iso(row['madeAt']),
    packedAt: iso(row['packedAt']),
    deliveredAt: iso(row['deliveredAt']),
  }) as Pack

/** The packs of a programme, the newest version first. */
export async function packsOf(db: Database, programme: string): Promise<Pack[]> {
  const { rows } = await db.execute(
    sql`SELECT ${columns} FROM packs p WHERE p.programme_id = ${programme}::uuid ORDER BY p.version DESC`,
  )
  return rows.map(read)
}

/** One pack; null where there is none. `lock`: until the transaction ends. */
export async function packOf(db: Database, id: string, lock = false): Promise<Pack | null> {
  const { rows } = await db.execute(
    sql`SELECT ${columns} FROM packs p WHERE p.id = ${id}::uuid ${lock ? sql`FOR NO KEY UPDATE` : sql``}`,
  )
  return rows[0] ? read(rows[0]) : null
}

export type PackItem = {
  position: number
  deliverable: string
  kind: DeliverableKind
  version: string
  filePosition: number
  path: string
  content: string
  pages: number | null
  size: number
  sha256: string
}

/** What is in a pack, in the order of the tree. */
export async function packItems(db: Database, pack: string): Promise<PackItem[]> {
  const { rows } = await db.execute(sql`
    SELECT i.position, i.deliverable_id AS deliverable, d.kind::text AS kind, i.version_id AS version, i.file_position AS "filePosition", i.path, i.content,
           i.pages, i.size, i.sha256
      FROM pack_items i JOIN deliverables d ON d.id = i.deliverable_id WHERE i.pack_id = ${pack}::uuid ORDER BY i.position`)
  return rows as PackItem[]
}

/** The paths of a pack's items whose stored file is not what it was when the pack was prepared, to the byte. */
export async function changedItems(db: Database, pack: string): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT i.path FROM pack_items i LEFT JOIN ${filesOfVersions} f ON f.version_id = i.version_id AND f.position = i.file_position
     WHERE i.pack_id = ${pack}::uuid AND (f.bytes IS NULL OR encode(sha256(f.bytes), 'hex') <> i.sha256) ORDER BY i.position`)
  return rows.map(({ path }) => String(path))
}

/** The titles of a pack's deliverables of which the city approved another version than the one in it. */
export async function outdatedItems(db: Database, pack: string): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT DISTINCT d.title FROM pack_items i JOIN deliverables d ON d.id = i.deliverable_id JOIN deliverable_versions v ON v.id = i.version_id
     WHERE i.pack_id = ${pack}::uuid AND d.approved_version IS DISTINCT FROM v.version ORDER BY d.title LIMIT 20`)
  return rows.map(({ title }) => String(title))
}

export type PackFile = { kind: string; fileName: string; size: number; pages: number | null; sha256: string }

/** The files that were made of a pack. */
export async function packFiles(db: Database, pack: string): Promise<PackFile[]> {
  const { rows } = await db.execute(sql`
    SELECT kind, file_name AS "fileName", octet_length(bytes) AS size, pages, sha256 FROM pack_files WHERE pack_id = ${pack}::uuid ORDER BY position`)
  return rows as PackFile[]
}

/** One of them, and whether its bytes are still those of its digest; null where there is none. */
export async function packFile(db: Database, pack: string, kind: string): Promise<(PackFile & { isIntact: boolean }) | null> {
  const { rows } = await db.execute(sql`
    SELECT kind, file_name AS "fileName", octet_length(bytes) AS size, pages, sha256, encode(sha256(bytes), 'hex') = sha256 AS "isIntact"
      FROM pack_files WHERE pack_id = ${pack}::uuid AND kind = ${kind}`)
  return (rows[0] as (PackFile & { isIntact: boolean }) | undefined) ?? null
}

/** A piece of its bytes; empty past its end. */
export async function packFilePiece(
  db: Database,
  { from, kind, length, pack }: { pack: string; kind: string; from: number; length: number },
): Promise<Buffer> {
  const { rows } = await db.execute(sql`
    SELECT substring(bytes FROM ${from + 1} FOR ${length}) AS piece FROM pack_files WHERE pack_id = ${pack}::uuid AND kind = ${kind}`)
  return (rows[0]?.['piece'] as Buffer | undefined) ?? Buffer.alloc(0)
}
