/** The columns of the open data that an import reads, by what they hold. Others in the file are passed over. */
export const OPEN_DATA_COLUMNS = {
  code: '都道府県コード又は市町村コード',
  rowNumber: 'No',
  municipality: '市区町村名',
  name: '事業所名',
  kana: '事業所名カナ',
  service: 'サービスの種類',
  address: '住所',
  building: '方書（ビル名等）',
  latitude: '緯度',
  longitude: '経度',
  phone: '電話番号',
  fax: 'FAX番号',
  corporateNumber: '法人番号',
  corporateName: '法人の名称',
  officeNumber: '事業所番号',
  availableDays: '利用可能曜日',
  availableDaysNote: '利用可能曜日特記事項',
  capacity: '定員',
  url: 'URL',
} as const

export type OpenDataColumn = keyof typeof OPEN_DATA_COLUMNS
export const OPEN_DATA_COLUMN_KEYS = Object.keys(OPEN_DATA_COLUMNS) as OpenDataColumn[]

/** One row as text, not yet judged. `row` is its number as a spreadsheet shows it: the header is row 1. */
export type OpenDataRow = { row: number; cells: Record<OpenDataColumn, string> }

/** The longest text that is stored from a column; a longer one is no name, address or note but a damaged file. */
export const LONGEST_TEXT: Partial<Record<OpenDataColumn, number>> = {
  name: 200,
  kana: 200,
  address: 300,
  building: 200,
  phone: 40,
  fax: 40,
  corporateName: 200,
  availableDaysNote: 1000,
}
