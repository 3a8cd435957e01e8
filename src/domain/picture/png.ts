import { joined, latin, u32 } from './bytes'

const SIGNATURE = '\x89PNG\r\n\x1a\n'
/** What programs write beside the picture. */
const BESIDE = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']

/** A PNG without texts, EXIF and times, and whatever follows its end. null: no PNG. */
export function plainPng(bytes: Uint8Array): Uint8Array | null {
  if (latin(bytes, 0, 8) !== SIGNATURE) return null
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const [kind, end] = [latin(bytes, at + 4, 4), at + 12 + u32(bytes, at)]
    if (end > bytes.length) return null
    if (!BESIDE.includes(kind)) kept.push(bytes.subarray(at, end))
    if (kind === 'IEND') return joined(kept)
    at = end
  }
  return null
}
