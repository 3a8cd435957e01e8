import iconv from 'iconv-lite'
import { plainCell, type RecordBatches, type RecordColumn, type RecordRow } from './table'

/** A character that CP932 (the Shift_JIS of Windows) does not have; the header is row 1. */
export type Unwritten = { row: number; column: string; character: string; code: string }

/** The same sign under two numbers: Unicode's own and the one that Windows reads and writes. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '\u301c': '\uff5e',
  '\u2212': '\uff0d',
  '\u2016': '\u2225',
  '\u2014': '\u2015',
  '\u00a2': '\uffe0',
  '\u00a3': '\uffe1',
  '\u00ac': '\uffe2',
}
/** What stands where a character could not be written. */
const IN_ITS_PLACE = '〓'

const signs = new RegExp(`[${Object.keys(SAME_SIGN).join('')}]`, 'gu')
/** A letter and the marks typed after it. A letter alone is left as it is: \uFA19 (for 神), \uFA26 (for 都) and others of names would become another one. */
const marked = /\P{M}\p{M}+/gu
const asWindowsWrites = (text: string): string =>
  text.replace(marked, (letter) => letter.normalize('NFC')).replace(signs, (sign) => SAME_SIGN[sign] ?? sign)
const known = new Map<string, boolean>()

function isWritable(character: string): boolean {
  const before = known.get(character)
  if (before !== undefined) return before
  const writable = iconv.decode(iconv.encode(character, 'cp932'), 'cp932') === character
  known.set(character, writable)
  return writable
}

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The text as CP932 can hold it, and the characters it cannot, each once. */
export function fitted(text: string): { text: string; missing: string[] } {
  const missing = new Set<string>()
  const written = [...asWindowsWrites(text)].map((character) => {
    if (isWritable(character)) return character
    missing.add(character)
    return IN_ITS_PLACE
  })
  return { text: written.join(''), missing: [...missing] }
}

/** A text that was fitted before, in the encoding of Japanese Windows. */
export const cp932Bytes = (text: string): Buffer => iconv.encode(text, 'cp932')

/** The batches with every text fitted; what could not be written is added to `unwritten` as they pass. */
export async function* fittedBatches(
  columns: readonly RecordColumn[],
  batches: RecordBatches,
  unwritten: Unwritten[],
): AsyncGenerator<RecordRow[]> {
  let row = 1
  for await (const batch of batches) {
    yield batch.map((each) => {
      row += 1
      const cells = columns.map((column) => {
        const value = plainCell(column, each)
        if (typeof value !== 'string') return [column.key, value] as const
        const { missing, text } = fitted(value)
        for (const character of missing) unwritten.push({ row, column: column.label, character, code: codeOf(character) })
        return [column.key, text] as const
      })
      return Object.fromEntries(cells)
    })
  }
}
