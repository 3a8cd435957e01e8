import { joined, latin, u16, u16le, u32, u32le } from './bytes'

const [START, END, SCAN, APP0, EXIF_OR_XMP, PROFILE, ADOBE, COMMENT] = [0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xfe] as const
const EXIF_HEAD = 'Exif\0\0'

/** How the camera was held (1 to 8), from the EXIF of a segment that begins at `at`; 1 where it does not say. */
function orientationIn(bytes: Uint8Array, at: number): number {
  if (latin(bytes, at + 4, 6) !== EXIF_HEAD) return 1
  const tiff = at + 10
  const little = latin(bytes, tiff, 2) === 'II'
  const [short, long] = little ? [u16le, u32le] : [u16, u32]
  const list = tiff + long(bytes, tiff + 4)
  for (let entry = 0; entry < Math.min(short(bytes, list), 64); entry++)
    if (short(bytes, list + 2 + entry * 12) === 0x0112) {
      const value = short(bytes, list + 2 + entry * 12 + 8)
      return value >= 1 && value <= 8 ? value : 1
    }
  return 1
}

/** EXIF that says nothing but how the camera was held. */
const exifOf = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, EXIF_OR_XMP, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
  )

/** Whether a segment is needed to draw the picture: no application's data but the colour profile and Adobe's colour model. */
function isKept(marker: number, bytes: Uint8Array, at: number): boolean {
  if (marker === COMMENT) return false
  if (marker < APP0 || marker > 0xef || marker === APP0 || marker === ADOBE) return true
  return marker === PROFILE && latin(bytes, at + 4, 11) === 'ICC_PROFILE'
}

/** The end of the coded data that begins at `from`: the next marker that is none of its own. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/**
 * A JPEG without what cameras and programs write beside the picture: where and when it was taken, with what, by whom,
 * previews, and whatever follows its end. Kept is how the camera was held, which decides how it is drawn. null: no JPEG.
 */
export function plainJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null
  const kept: Uint8Array[] = []
  let orientation = 1
  for (let at = 2; at + 3 < bytes.length || bytes[at + 1] === END; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === 0xff) at += 1
    else if (marker === END) {
      const held = orientation === 1 ? [] : [exifOf(orientation)]
      // Right behind the JFIF head, which has to be the first.
      const head = latin(kept[0] ?? new Uint8Array(), 4, 4) === 'JFIF' ? 1 : 0
      return joined([bytes.subarray(0, 2), ...kept.slice(0, head), ...held, ...kept.slice(head), bytes.subarray(at, at + 2)])
    } else {
      const after = at + 2 + u16(bytes, at + 2)
      if (after > bytes.length) return null
      if (marker === EXIF_OR_XMP && orientation === 1) orientation = orientationIn(bytes, at)
      const end = marker === SCAN ? endOfScan(bytes, after) : after
      if (isKept(marker, bytes, at)) kept.push(bytes.subarray(at, end))
      at = end
    }
  }
  return null
}
