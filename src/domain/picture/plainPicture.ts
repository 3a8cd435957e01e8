import { latin } from './bytes'
import { plainJpeg } from './jpeg'
import { plainPng } from './png'
import { plainWebp } from './webp'

/**
 * A picture without what was written beside it: the place and time it was taken at, the telephone, names, previews. The
 * picture itself is the same to the byte. null for what is none of the three kinds, or is cut off.
 */
export const plainPicture = (bytes: Uint8Array): Uint8Array | null => plainJpeg(bytes) ?? plainPng(bytes) ?? plainWebp(bytes)

/** Whether bytes begin as a picture of one of the three kinds, whatever their sender calls them. */
export const beginsAsPicture = (bytes: Uint8Array): boolean =>
  latin(bytes, 0, 2) === '\xff\xd8' ||
  latin(bytes, 0, 4) === '\x89PNG' ||
  (latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 4) === 'WEBP')
