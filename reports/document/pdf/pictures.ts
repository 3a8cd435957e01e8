import sharp from 'sharp'
import type { Block, OfficeDocument, Picture } from '../officeDocument'

/**
 * The bytes of every picture as pdfkit puts them into the file at once: JPEG as it is, PNG without transparency (which
 * pdfkit would take apart at its leisure, so that the same document would give other bytes).
 */
export async function picturesOf(document: OfficeDocument): Promise<Map<Picture, Buffer>> {
  const found = document.chapters.flatMap(({ blocks }) => picturesIn(blocks))
  return new Map(await Promise.all(found.map(async (picture) => [picture, await bytesOf(picture)] as const)))
}

export const picturesIn = (blocks: readonly Block[]): Picture[] =>
  blocks.flatMap((block) => {
    if (block.type === 'picture') return [block.picture]
    return block.type === 'list' ? block.items.flatMap(({ children }) => picturesIn(children ?? [])) : []
  })

async function bytesOf({ base64, type }: Picture): Promise<Buffer> {
  const bytes = Buffer.from(base64, 'base64')
  return type === 'image/jpeg' ? bytes : sharp(bytes).flatten({ background: '#FFFFFF' }).png({ palette: false }).toBuffer()
}
