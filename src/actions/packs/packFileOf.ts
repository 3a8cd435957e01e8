import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { packActionTexts as texts } from '@/glossary/packs'
import { changedItems, packFile } from '@/queries/packs'
import { refusal } from '../refusal'

/**
 * A file of a pack to be downloaded. Its digest is taken anew, and for the ZIP those of all files in it: what is not as it was
 * scanned is not handed out.
 */
export async function packFileOf(payload: Payload, { kind, pack }: { pack: unknown; kind: unknown }) {
  const db = databaseOf(payload)
  const file = isUuid(pack) && typeof kind === 'string' ? await packFile(db, pack, kind) : null
  if (!file) throw refusal(texts.noFile, 404)
  if (createHash('sha256').update(file.bytes).digest('hex') !== file.sha256) throw refusal(texts.zipChanged)
  const [changed] = kind === 'zip' ? await changedItems(db, String(pack)) : []
  if (changed) throw refusal(texts.changed(changed))
  return file
}
