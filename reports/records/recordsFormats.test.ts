import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { cp932Bytes, fitted, fittedBatches, type Unwritten } from './cp932'
import { recordsCsv, utf8WithMark } from './recordsCsv'
import { recordsWorkbook } from './recordsWorkbook'
import type { RecordColumn, RecordRow } from './table'

const columns: RecordColumn[] = [
  { key: 'name', label: '件名', kind: 'text' },
  { key: 'gap', label: '差', kind: 'number' },
  { key: 'day', label: '開始日', kind: 'day' },
  { key: 'at', label: '日時', kind: 'instant' },
]
const row = (name: string, gap: number | null = 1): RecordRow => ({ name, gap, day: '2026-01-05', at: '2026-01-05T00:30:00Z' })
const table = (...rows: RecordRow[]) => ({ title: '試験', columns, batches: [rows] })
const workbookOf = (...rows: RecordRow[]) =>
  recordsWorkbook(table(...rows), { createdAt: new Date('2026-02-01T00:00:00Z'), creator: '試験', sheetName: '一覧' })

describe('a list as CSV', () => {
  it('opens with the mark of UTF-8, ends every line with CRLF and quotes what needs it', async () => {
    const { rows, text } = await recordsCsv(table(row('読み聞かせ,"午後"'), row('二行の\n件名')))
    expect(utf8WithMark(text).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(text).toBe(
      '件名,差,開始日,日時\r\n"読み聞かせ,""午後""",1,2026-01-05,2026-01-05 09:30\r\n"二行の\n件名",1,2026-01-05,2026-01-05 09:30\r\n',
    )
    expect(rows).toBe(2)
  })

  it('takes the power out of texts that are formulas, and leaves numbers below nothing as they are', async () => {
    const texts = ['=1+1', '+81', '-1', '@x', '\t=1']
    const { text } = await recordsCsv(table(...texts.map((each) => row(each, -5))))
    const lines = text.split('\r\n').slice(1, -1)
    expect(lines.map((line) => line.split(',')[0]?.replaceAll('"', ''))).toEqual(texts.map((each) => `'${each}`))
    expect(lines.every((line) => line.split(',')[1] === '-5')).toBe(true)
  })

  it('leaves a cell empty where nothing is known', async () => {
    expect((await recordsCsv(table(row('散歩', null)))).text).toContain('散歩,,2026-01-05')
  })
})

describe('CP932', () => {
  it('writes the signs that Windows knows under another number, and the characters of NEC and IBM', () => {
    expect(fitted('10〜12時−①髙﨑㈱')).toEqual({ text: '10～12時－①髙﨑㈱', missing: [] })
    expect(iconv.decode(cp932Bytes('～－髙﨑'), 'cp932')).toBe('～－髙﨑')
  })

  it('keeps the older form of a character of a name, which Windows has as well', () => {
    const names = '\uFA19\uFA26\uFA1B\u7AE0\uFA10'
    expect(fitted(names)).toEqual({ text: names, missing: [] })
    expect(iconv.decode(cp932Bytes(names), 'cp932')).toBe(names)
  })

  it('joins what was typed as a letter and its mark', () => {
    expect(fitted('か\u3099')).toEqual({ text: 'が', missing: [] })
  })

  it('names every character it has not, with the row and the column of the file', async () => {
    const unwritten: Unwritten[] = []
    const batches = fittedBatches(columns, [[row('𠮷田')], [row('散歩'), row('㋿と👍')]], unwritten)
    const { text } = await recordsCsv({
      title: '試験',
      columns: columns.map((each) => ({ ...each, kind: 'text' as const })),
      batches,
    })
    expect(text.split('\r\n')[1]).toMatch(/^〓田,1,2026-01-05,2026-01-05 09:30$/)
    expect(unwritten).toEqual([
      { row: 2, column: '件名', character: '𠮷', code: 'U+20BB7' },
      { row: 4, column: '件名', character: '㋿', code: 'U+32FF' },
      { row: 4, column: '件名', character: '👍', code: 'U+1F44D' },
    ])
  })
})

describe('a list as a workbook', () => {
  it('is one sheet with a header that stays, a filter above every column and no merged cells', async () => {
    const { bytes, rows } = await workbookOf(row('散歩'), row('=1+1', -5))
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(bytes as unknown as ArrayBuffer)
    const sheet = book.worksheets[0]
    expect(rows).toBe(2)
    expect(book.worksheets).toHaveLength(1)
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet?.autoFilter).toBe('A1:D1')
    expect(sheet?.hasMerges).toBe(false)
    expect(sheet?.getCell('A3').value).toBe('=1+1')
    expect(sheet?.getCell('A3').formula).toBeUndefined()
    expect(sheet?.getCell('B3').value).toBe(-5)
    expect(sheet?.getCell('C2').value).toEqual(new Date('2026-01-05T00:00:00Z'))
    expect(sheet?.getCell('D2').value).toEqual(new Date('2026-01-05T09:30:00Z'))
  })
})
