import type { Alignment, Borders, Fill, Font } from 'exceljs'
import { palette } from '../chart/palette'
import { brokenLines } from '../lineBreaks'
import type { Kind } from '../section'
import { isNumeric, SHORTFALL } from '../written'

export const NUMBER_FORMATS: Record<Kind, string> = {
  text: '@',
  month: '@',
  mark: '@',
  count: '#,##0',
  signed: `+#,##0;"${SHORTFALL}"#,##0;0`,
  ratio: '0.0%',
}

/** The typeface of the workbook and of the charts in it. */
export const FACE = 'BIZ UDPゴシック'
export const font = (size = 11, bold = false): Partial<Font> => ({ name: FACE, size, bold, family: 3, charset: 128 })

const line = { style: 'thin', color: { argb: argb(palette.line) } } as const
export const GRID: Partial<Borders> = { top: line, left: line, bottom: line, right: line }
export const HEAD_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(palette.head) } }

export const alignmentOf = (kind: Kind): Partial<Alignment> => ({
  vertical: 'middle',
  wrapText: !isNumeric(kind),
  indent: kind === 'mark' ? 0 : 1,
  horizontal: isNumeric(kind) ? 'right' : kind === 'mark' ? 'center' : 'left',
})

function argb(colour: string): string {
  return `FF${colour.slice(1)}`
}

/** Room of a text in a sheet's units: a full-width character takes two. */
export const units = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 1.1 : 2.1), 0)

/** Height in points of a text that is wrapped to a width in a sheet's units. */
export const wrappedHeight = (text: string, width: number, size = 11): number =>
  brokenLines(text, width, units).length * size * 1.5
