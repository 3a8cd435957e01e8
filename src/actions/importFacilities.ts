import type { Payload } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { asSystem } from '@/access/actor'
import { toSentence } from '@/database/constraints'
import { databaseOf, transactionOf, type Database } from '@/database/handle'
import { sha256 } from '@/database/sha256'
import { planImport, type ImportPlan } from '@/domain/facility/importPlan'
import type { ImportRefusal } from '@/domain/facility/importRefusal'
import { summaryOf, type ImportSummary } from '@/domain/facility/importSummary'
import { judgeOpenDataRow } from '@/domain/facility/judgeOpenDataRow'
import type { FileFault } from '@/domain/facility/openDataFault'
import { reachOf } from '@/domain/permissions'
import type { Role } from '@/domain/role'
import { readOpenData, type OpenData } from '@/imports/openData/readOpenData'
import { planDigest } from './facilityImport/digest'
import { loadFacts } from './facilityImport/loadFacts'
import { loadStored } from './facilityImport/loadStored'
import { writePlan } from './facilityImport/writePlan'
import { inTransaction } from './inTransaction'

/** By these two a commit is held to what its preview showed. */
export type ImportSeal = { fileSha256: string; planDigest: string }
export type FacilityImport = { plan: ImportPlan; summary: ImportSummary; seal: ImportSeal; source: OpenData }
type Refused = { refusal: ImportRefusal }
type Ask = { payload: Payload; role: Role; bytes: Uint8Array }

/** One import at a time: the second waits and then finds everything as the first left it. */
const IMPORT_LOCK = 7_310_041

const mayImport = (role: Role): boolean =>
  reachOf(role, 'create', 'facilities') === 'all' && reachOf(role, 'update', 'facilities') === 'all'

async function planFor(db: Database, source: OpenData, bytes: Uint8Array, hold: boolean): Promise<FacilityImport | Refused> {
  const facts = await loadFacts(db)
  if (!facts) return { refusal: 'no_municipality' }
  const judged = source.rows.map((row) => ('cells' in row ? judgeOpenDataRow(row, facts) : row))
  const plan = planImport(judged, await loadStored(db, hold))
  return { plan, summary: summaryOf(plan.rows), seal: { fileSha256: sha256(bytes), planDigest: planDigest(plan) }, source }
}

/** What importing this file would do now. Writes nothing. Operators and the system only. */
export async function previewFacilityImport({
  payload,
  role,
  bytes,
}: Ask): Promise<FacilityImport | Refused | { fault: FileFault }> {
  if (!mayImport(role)) return { refusal: 'not_allowed' }
  const source = readOpenData(bytes)
  return 'fault' in source ? source : planFor(databaseOf(payload), source, bytes, false)
}

/**
 * Imports a file of open data: all rows that can be taken, in one transaction. Faulty files and refusals write nothing.
 *
 * With `seal` (from a preview) it writes exactly what the preview showed, or refuses because the file or the facilities
 * have changed since. It creates no registration, staff or figure: a directory entry is not a registration.
 * Throws the database's refusal as a sentence.
 */
export async function importFacilities({
  payload,
  role,
  bytes,
  seal,
  now,
}: Ask & { seal?: ImportSeal; now: Date }): Promise<FacilityImport | Refused | { fault: FileFault }> {
  if (!mayImport(role)) return { refusal: 'not_allowed' }
  if (seal && seal.fileSha256 !== sha256(bytes)) return { refusal: 'file_changed' }
  const source = readOpenData(bytes)
  if ('fault' in source) return source

  return inTransaction(payload, { context: { ...asSystem } }, async (req): Promise<FacilityImport | Refused> => {
    const db = await transactionOf(req)
    await db.execute(sql`SET LOCAL lock_timeout = '120s'`)
    await db.execute(sql`SELECT pg_advisory_xact_lock(${IMPORT_LOCK})`)
    const planned = await planFor(db, source, bytes, true)
    if ('refusal' in planned) return planned
    if (seal && planned.seal.planDigest !== seal.planDigest) return { refusal: 'facilities_changed' }
    await writePlan(db, planned.plan.rows, now)
    return planned
  }).catch((error: unknown) => {
    throw toSentence(error)
  })
}
