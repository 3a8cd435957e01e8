import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, PayloadRequest, Where } from 'payload'
import type { PictureOf } from '@reports/document/fromLexical'
import { picturesNamedIn } from '@reports/document/lexical/picturesNamedIn'
import { pictureFrom } from '@reports/document/pictureFrom'

type Found = NonNullable<ReturnType<PictureOf>>

/**
 * The stored pictures that texts of the office name, for `blocksOf`. Who writes such a text may read every picture, so
 * none is hidden here; one that is gone from the store is null, and the document says so.
 */
export async function storedPictures(req: PayloadRequest, states: readonly unknown[]): Promise<PictureOf> {
  const ids = [...new Set(states.flatMap(picturesNamedIn))]
  if (ids.length === 0) return () => null
  const pictures = await read(req, { id: { in: ids } })
  return (id) => pictures.get(id) ?? null
}

/** Pictures that were chosen for a document, in their order; those of a facility only once they were released. */
export async function storedPhotos(req: PayloadRequest, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const released: Where = { or: [{ facility: { exists: false } }, { isPublic: { equals: true } }] }
  const pictures = await read(req, { and: [{ id: { in: [...ids] } }, released] })
  return ids.flatMap((id) => pictures.get(id) ?? [])
}

async function read(req: PayloadRequest, where: Where): Promise<Map<string, Found>> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const found = await Promise.all(
    docs.map(async ({ alt, filename, id }): Promise<[string, Found] | null> => {
      const bytes = filename ? await bytesOf(req.payload, filename) : null
      return bytes ? [id, { picture: await pictureFrom(bytes), alt, caption: null }] : null
    }),
  )
  return new Map(found.filter((each) => each !== null))
}

/** Null where the file is gone from the disk. */
const bytesOf = (payload: Payload, filename: string): Promise<Buffer | null> =>
  readFile(path.join(payload.collections.media.config.upload.staticDir ?? '', path.basename(filename))).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
