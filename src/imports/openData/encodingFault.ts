import { isUtf8 } from 'node:buffer'
import type { FileFault } from '@/domain/facility/openDataFault'

const NEWLINE = 0x0a
const COMMA = 0x2c
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte)

function decodesAs(encoding: 'shift_jis', bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Row, cell and byte of the first bytes that are not UTF-8. Newline and comma are never part of a longer character. */
function firstFault(bytes: Uint8Array): { row: number; column: number; byte: number; line: Uint8Array } {
  let row = 1
  let start = 0
  for (;;) {
    const newline = bytes.indexOf(NEWLINE, start)
    const line = bytes.subarray(start, newline < 0 ? bytes.length : newline)
    if (newline < 0 || !isUtf8(line)) {
      let column = 1
      let cell = 0
      for (let comma = line.indexOf(COMMA); comma >= 0 && isUtf8(line.subarray(cell, comma)); comma = line.indexOf(COMMA, cell)) {
        cell = comma + 1
        column += 1
      }
      return { row, column, byte: start + cell, line }
    }
    start = newline + 1
    row += 1
  }
}

/**
 * Why these bytes cannot be a CSV in UTF-8, or null when they can. Files as spreadsheets save them in Japan (CP932) and
 * workbooks are told by name, because the remedy differs. `row` counts lines, `byte` is where the unreadable cell begins.
 */
export function encodingFault(bytes: Uint8Array): FileFault | null {
  if (startsWith(bytes, ZIP)) return { code: 'spreadsheet' }
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return { code: 'utf16', byte: 0 }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { code: 'binary', byte: nul }
  if (isUtf8(bytes)) return null
  const { line, ...place } = firstFault(bytes)
  return { code: decodesAs('shift_jis', line) ? 'cp932' : 'not_utf8', ...place }
}
