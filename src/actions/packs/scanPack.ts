import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { sha256 } from '@/database/sha256'
import { type Day, dayOf, isDay } from '@/domain/calendar/jst'
import { packActionTexts as texts } from '@/glossary/packs'
import type { PackScan } from '@/queries/packs'
import { changedItems, packItems } from '@/queries/packs'
import { versionFile } from '@/queries/deliverableVersions'
import { together } from '../deliverables/together'
import { refusal } from '../refusal'
import { scannerConfigured } from './connectedScanner'
import { readyPack } from './readyPack'
import { ScannerFault, type VirusScanner } from './virusScanner'

type Seen = { pack: string; revision: number }

/**
 * Has every file of a pack looked through by the scanner that is connected, and keeps its name, the day of its definitions and
 * the result. A find is kept with the file's name and refuses the pack; a scanner that gives no verdict refuses it as well. No
 * transaction is open while the scanner works; what changed meanwhile is seen when the result is kept.
 */
export async function scanPack(
  req: PayloadRequest,
  { scanner, ...seen }: Seen & { scanner: VirusScanner | null },
): Promise<{ status: 'scanned' } | { status: 'prepared'; found: string }> {
  await together(req, (within) => readyPack(within, 'scan', seen))
  if (!scanner) throw refusal(texts.scannerMissing)
  const about = await scanner.about().catch((error: unknown) => {
    req.payload.logger.error(error)
    throw refusal(texts.scannerAway, 503)
  })
  const found = await findingIn(req, seen.pack, scanner)
  return together(req, async (within) => {
    await readyPack(within, 'scan', seen)
    if (found !== null) {
      await keepFinding(within, seen.pack, found)
      return { status: 'prepared', found }
    }
    await refuseIfChanged(within, seen.pack)
    await keepScan(within, seen.pack, {
      way: 'clamd',
      software: about.software,
      definedOn: about.definedOn,
      definitions: about.definitions,
      checkedOn: dayOf(nowOf(within)),
      by: await nameOf(within),
      result: texts.clean,
    })
    return { status: 'scanned' }
  })
}

/** The sentence on the first file in which something is found; null where nothing is. */
async function findingIn(req: PayloadRequest, pack: string, scanner: VirusScanner): Promise<string | null> {
  const db = await transactionOf(req)
  for (const { filePosition, path, sha256: known, version } of await packItems(db, pack)) {
    const file = await versionFile(db, { version, position: filePosition })
    if (!file || sha256(file.bytes) !== known) throw refusal(texts.changed(path))
    const virus = await scanner.scan(file.bytes).catch((error: unknown) => {
      throw error instanceof ScannerFault ? refusal(texts.scannerRefused(path)) : error
    })
    if (virus !== null) return texts.found(path, virus)
  }
  return null
}

async function keepFinding(req: PayloadRequest, pack: string, found: string): Promise<void> {
  await (await transactionOf(req)).execute(sql`
    UPDATE packs SET status = 'prepared', finding = ${found}, scan_way = NULL, scan_software = NULL, scan_defined_on = NULL, scan_definitions = NULL,
           scan_on = NULL, scanned_at = NULL, scan_by = NULL, scan_result = NULL, updated_at = now() WHERE id = ${pack}::uuid`)
}

export type OwnScan = { software: string; definedOn: Day; checkedOn: Day; by: string; clean: boolean }

/**
 * Keeps what the operator's own scanner said, where none is configured. Where one is, also while it does not answer or could not look
 * through a file, its own result is needed and this is refused.
 */
export const recordScan = (
  req: PayloadRequest,
  { pack: id, revision, ...said }: Seen & OwnScan,
): Promise<{ status: 'scanned' }> =>
  together(req, async (within) => {
    const pack = await readyPack(within, 'scan', { pack: id, revision })
    if (scannerConfigured()) throw refusal(texts.ownRefused)
    const { by, checkedOn, clean, definedOn, software } = said
    if ([software, by].some((text) => text.trim() === '') || !isDay(definedOn) || !isDay(checkedOn))
      throw refusal(texts.ownRecordMissing, 400)
    if (checkedOn < dayOf(new Date(pack.madeAt)) || checkedOn > dayOf(nowOf(within))) throw refusal(texts.checkedBeforeMade, 400)
    if (!clean || pack.finding) throw refusal(pack.finding ?? texts.ownFound)
    await refuseIfChanged(within, id)
    await keepScan(within, id, {
      way: 'own',
      software: software.trim(),
      definedOn,
      definitions: null,
      checkedOn,
      by: by.trim(),
      result: texts.clean,
    })
    return { status: 'scanned' }
  })

async function refuseIfChanged(req: PayloadRequest, pack: string): Promise<void> {
  const [changed] = await changedItems(await transactionOf(req), pack)
  if (changed) throw refusal(texts.changed(changed))
}

async function nameOf(req: PayloadRequest): Promise<string> {
  const { accountId } = actorOf(req)
  if (!accountId) return texts.byItself
  const { rows } = await (await transactionOf(req)).execute(sql`SELECT name FROM users WHERE id = ${accountId}::uuid`)
  return String(rows[0]?.['name'] ?? '')
}

async function keepScan(req: PayloadRequest, pack: string, scan: PackScan): Promise<void> {
  await (await transactionOf(req)).execute(sql`
    UPDATE packs SET status = 'scanned', finding = NULL, scan_way = ${scan.way}::enum_packs_scan_way, scan_software = ${scan.software},
           scan_defined_on = ${scan.definedOn}, scan_definitions = ${scan.definitions}, scan_on = ${scan.checkedOn}, scan_by = ${scan.by},
           scan_result = ${scan.result}, scanned_at = ${nowOf(req).toISOString()}::timestamptz, updated_at = now() WHERE id = ${pack}::uuid`)
}
