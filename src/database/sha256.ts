import { createHash } from 'node:crypto'

/** The digest by which a file or a text is known again: SHA-256 in 64 small hexadecimal digits. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
