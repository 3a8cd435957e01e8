import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type Database, databaseOf, transactionOf } from '@/database/handle'
import { sha256 } from '@/database/sha256'
import { dayOf } from '@/domain/calendar/jst'
import { safeFileName } from '@/domain/pack/fileName'
import { packRefusalOf } from '@/domain/pack/status'
import { packActionTexts as texts, packRefusals } from '@/glossary/packs'
import { versionFile } from '@/queries/deliverableVersions'
import { changedItems, outdatedItems, type PackItem, packItems, packOf } from '@/queries/packs'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { JobHandler } from '../longJobs/handler'
import { refusal } from '../refusal'
import { scannerConfigured } from './connectedScanner'
import { packModelOf } from './packModelOf'
import { readyPack } from './readyPack'
import { refuseWithoutRights } from './rights'

/**
 * Makes the ZIP, the list, the labels and the receipt sheet of a pack that was looked through for viruses. Every file's digest is taken
 * anew and compared with what was scanned; a file that changed, a deliverable that was approved in another version meanwhile, and
 * third-party material without the city's consent (clause 9(3)) refuse the pack, and so does a record of the operator's own where a scanner is configured.
 */
export const makePack: JobHandler = async ({ input, now, payload, progress }) => {
  const db = databaseOf(payload)
  const pack = await packOf(db, String(input['pack']))
  if (!pack) throw refusal(texts.notFound, 404)
  const refused = packRefusalOf('pack', pack)
  if (refused || !pack.scan) throw refusal(packRefusals[refused ?? 'not_scanned'])
  // A record of the operator's own from before a scanner was configured.
  if (pack.scan.way === 'own' && scannerConfigured()) throw refusal(texts.ownRefused)
  const items = await packItems(db, pack.id)
  const named = { deliverables: [...new Set(items.map(({ deliverable }) => deliverable))], day: dayOf(now) }
  await refuseWithoutRights(db, named)
  await refuseOutdated(db, pack.id)
  const { packZip } = await import('@reports/pack/packZip')
  const { packDocuments } = await import('@reports/pack/packDocuments')
  const files: { path: string; bytes: Buffer }[] = []
  for (const [index, item] of items.entries()) {
    await progress(index, items.length + 2, texts.reading(item.path))
    files.push({ path: item.path, bytes: await bytesOf(payload, item) })
  }
  await progress(items.length, items.length + 2, texts.drawing)
  const documents = await packDocuments(await packModelOf(db, { pack, items, scan: pack.scan, now }))
  await progress(items.length + 1, items.length + 2, texts.zipping)
  const onDisc = documents.filter(({ kind }) => kind === 'list_pdf' || kind === 'list_xlsx')
  const zip = packZip([...files, ...onDisc.map(({ bytes, fileName }) => ({ path: fileName, bytes }))], dayOf(now))
  const programme = await reportedProgramme(db, pack.programme)
  const zipName = safeFileName(texts.zipName(programme?.contractName ?? '', pack.version))
  return async (req) => {
    await readyPack(req, 'pack', { pack: pack.id, revision: pack.revision })
    const within = await transactionOf(req)
    await refuseWithoutRights(within, named)
    await refuseOutdated(within, pack.id)
    const [changed] = await changedItems(within, pack.id)
    if (changed) throw refusal(texts.changed(changed))
    const made = [{ kind: 'zip', fileName: zipName, bytes: zip, pages: null }, ...documents]
    for (const [index, { bytes, fileName, kind, pages }] of made.entries())
      await within.execute(sql`
          INSERT INTO pack_files (pack_id, position, kind, file_name, pages, bytes, sha256)
          VALUES (${pack.id}::uuid, ${index + 1}, ${kind}, ${fileName}, ${pages}, ${bytes}, ${sha256(bytes)})`)
    await keepPacked(req, within, { id: pack.id, zipName, zip, sha256: sha256(zip) })
    return { href: `/admin/packs/one?id=${pack.id}`, sentence: texts.done(items.length) }
  }
}

/** What the city approved meanwhile in another version belongs into another version of the pack. */
async function refuseOutdated(db: Database, pack: string): Promise<void> {
  const titles = await outdatedItems(db, pack)
  if (titles.length > 0) throw refusal(texts.outdated(titles))
}

async function bytesOf(payload: Payload, item: PackItem): Promise<Buffer> {
  const file = await versionFile(databaseOf(payload), { version: item.version, position: item.filePosition })
  if (!file || sha256(file.bytes) !== item.sha256) throw refusal(texts.changed(item.path))
  return file.bytes
}

const keepPacked = (
  req: PayloadRequest,
  db: Database,
  { id, sha256, zip, zipName }: { id: string; zip: Buffer; zipName: string; sha256: string },
) =>
  db.execute(sql`
    UPDATE packs SET status = 'packed', packed_at = ${nowOf(req).toISOString()}::timestamptz, packed_by_id = ${actorOf(req).accountId}, zip_name = ${zipName},
           zip_size = ${zip.length}, zip_sha256 = ${sha256}, updated_at = now() WHERE id = ${id}::uuid`)
