import { strToU8, zipSync } from 'fflate'
import { sha256 } from '@/database/sha256'
import type { Day } from '@/domain/calendar/jst'
import { CHECK_SUMS, checkSums } from '@/domain/pack/checkSums'

export type PackedFile = { path: string; bytes: Uint8Array }

/**
 * The files of a pack as one ZIP with the tree of the disc, and the list of their digests. Files are stored as they are, dated on the
 * day of the pack: the same files give the same bytes, wherever it is made.
 */
export function packZip(files: readonly PackedFile[], day: Day): Buffer {
  const sums = strToU8(checkSums(files.map(({ bytes, path }) => ({ path, sha256: sha256(bytes) }))))
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // The time stamp of a ZIP has no zone: the clock of the machine that writes it is asked for the same hour everywhere.
  const options = { level: 0, mtime: new Date(year, month - 1, date, 12) } as const
  const entries = [...files, { path: CHECK_SUMS, bytes: sums }]
  const zip = zipSync(Object.fromEntries(entries.map(({ bytes, path }) => [path, [bytes, options] as const])) as never)
  return Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
}
