import type { Payload } from 'payload'
import { type Database, databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { packActionTexts as texts } from '@/glossary/packs'
import { changedItems, packFile, packFilePiece } from '@/queries/packs'
import { refusal } from '../refusal'

const PIECE = 1024 * 1024

/**
 * A file of a pack to be downloaded, a piece at a time. Its digest is taken anew, and for the ZIP those of all files in it: what is
 * not as it was scanned is not handed out.
 */
export async function packFileOf(payload: Payload, { kind, pack }: { pack: unknown; kind: unknown }) {
  const db = databaseOf(payload)
  const file = isUuid(pack) && typeof kind === 'string' ? await packFile(db, pack, kind) : null
  if (!file) throw refusal(texts.noFile, 404)
  if (!file.isIntact) throw refusal(texts.zipChanged)
  const [changed] = kind === 'zip' ? await changedItems(db, String(pack)) : []
  if (changed) throw refusal(texts.changed(changed))
  return { ...file, body: piecesOf(db, { pack: String(pack), kind: file.kind, size: file.size }) }
}

/** The next piece is read when the one before has gone out. */
function piecesOf(db: Database, { size, ...of }: { pack: string; kind: string; size: number }): ReadableStream<Uint8Array> {
  let from = 0
  return new ReadableStream<Uint8Array>(
    {
      pull: async (out) => {
        const piece = from < size ? await packFilePiece(db, { ...of, from, length: PIECE }) : null
        if (!piece || piece.length === 0) return out.close()
        from += piece.length
        out.enqueue(new Uint8Array(piece))
      },
    },
    { highWaterMark: 0 },
  )
}
