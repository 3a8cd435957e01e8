import {
  OPEN_DATA_COLUMNS,
  OPEN_DATA_COLUMN_KEYS,
  type OpenDataColumn,
  type OpenDataRow,
} from '@/domain/facility/openDataColumns'

type Cells = OpenDataRow['cells']

/** An invented office without anything to remark on. Its number has the right check digit and belongs to nobody. */
export const exampleCells: Cells = {
  code: '431010',
  rowNumber: '4399900010',
  municipality: '熊本市中央区',
  name: '見本デイサービス　あおば',
  kana: 'ミホンデイサービス　アオバ',
  service: '通所リハビリテーション',
  address: '熊本県熊本市中央区水前寺1丁目1-1',
  building: '',
  latitude: '32.794443200000000',
  longitude: '130.725103799999940',
  phone: '096-328-0000',
  fax: '',
  corporateNumber: '',
  corporateName: '医療法人見本会',
  officeNumber: '4399900010',
  availableDays: '平日,土曜日',
  availableDaysNote: '',
  capacity: '20',
  url: '',
}

/** One row with these cells instead of the example's; 「No」 follows the number as in the published files. */
export const openDataCells = (cells: Partial<Cells> = {}): Cells => ({
  ...exampleCells,
  ...(cells.officeNumber === undefined ? {} : { rowNumber: cells.officeNumber }),
  ...cells,
})

export const openDataRow = (cells: Partial<Cells> = {}, row = 2): OpenDataRow => ({ row, cells: openDataCells(cells) })

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const TRAILING = [
  '高齢者の方と障害者の方が同時一体的に利用できるサービス',
  '介護保険の通常の指定基準を満たしている',
  '障害福祉の通常の指定基準を満たしている',
  '備考',
]

export const openDataHeader: readonly string[] = [
  OPEN_DATA_COLUMNS.code,
  OPEN_DATA_COLUMNS.rowNumber,
  '都道府県名',
  ...OPEN_DATA_COLUMN_KEYS.slice(2).map((column) => OPEN_DATA_COLUMNS[column]),
  ...TRAILING,
]

const line = (cells: Cells): string => {
  const texts = OPEN_DATA_COLUMN_KEYS.map((column: OpenDataColumn) => quoted(cells[column]))
  return [...texts.slice(0, 2), '熊本県', ...texts.slice(2), '', '', '', ''].join(',')
}

/** A file as the ministry publishes it: UTF-8 with a mark at its beginning, CRLF, quotes only where needed, 24 columns. */
export const openDataText = (rows: Partial<Cells>[], header = openDataHeader): string =>
  `\uFEFF${[header.join(','), ...rows.map((cells) => line(openDataCells(cells)))].join('\r\n')}\r\n`

export const openDataFile = (rows: Partial<Cells>[], header = openDataHeader): Uint8Array =>
  Buffer.from(openDataText(rows, header), 'utf8')
