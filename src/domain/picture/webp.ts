import { joined, latin, u32le } from './bytes'

const BESIDE: Readonly<Record<string, number>> = { EXIF: 0x08, 'XMP ': 0x04 }

/** A WebP without EXIF and XMP, and whatever follows its end. null: no WebP. */
export function plainWebp(bytes: Uint8Array): Uint8Array | null {
  if (latin(bytes, 0, 4) !== 'RIFF' || latin(bytes, 8, 4) !== 'WEBP') return null
  const whole = 8 + u32le(bytes, 4)
  if (whole > bytes.length) return null
  const kept: Uint8Array[] = [bytes.subarray(8, 12)]
  for (let at = 12; at + 8 <= whole; ) {
    const [kind, size] = [latin(bytes, at, 4), u32le(bytes, at + 4)]
    const end = at + 8 + size + (size % 2)
    if (end > whole) return null
    if (BESIDE[kind] === undefined) kept.push(kind === 'VP8X' ? withoutFlags(bytes.subarray(at, end)) : bytes.subarray(at, end))
    at = end
  }
  const body = joined(kept)
  const head = Uint8Array.from(bytes.subarray(0, 8))
  new DataView(head.buffer).setUint32(4, body.length, true)
  return joined([head, body])
}

/** The extended head says what else there is. */
function withoutFlags(chunk: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(chunk)
  changed[8] = (changed[8] ?? 0) & ~Object.values(BESIDE).reduce((flags, flag) => flags | flag, 0)
  return changed
}
