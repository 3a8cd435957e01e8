import fc from 'fast-check'
import { LARGEST_FILE } from '@/domain/facility/openDataFault'
import { openDataFile, openDataHeader, openDataText } from '@/testing/openDataFile'
import { readOpenData } from './readOpenData'

const rowsOf = (bytes: Uint8Array) => {
  const data = readOpenData(bytes)
  if ('fault' in data) throw new Error(JSON.stringify(data.fault))
  return data.rows
}
const faultOf = (bytes: Uint8Array) => {
  const data = readOpenData(bytes)
  return 'fault' in data ? data.fault : null
}
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8')
/** 「介護」 as CP932 writes it. */
const CP932 = [0x89, 0xee, 0x8c, 0xec]

describe('reading a file of open data', () => {
  it('numbers rows as a spreadsheet does and gives each cell by its column', () => {
    const rows = rowsOf(
      openDataFile([{ name: 'あおば' }, { name: 'みどり', availableDays: '平日,土曜日', availableDaysNote: '「正月」は"休み"' }]),
    )
    expect(rows).toMatchObject([
      { row: 2, cells: { name: 'あおば' } },
      {
        row: 3,
        cells: {
          name: 'みどり',
          availableDays: '平日,土曜日',
          availableDaysNote: '「正月」は"休み"',
          officeNumber: '4399900010',
        },
      },
    ])
  })

  it('reads without a mark at the beginning, with LF, columns in another order and blank rows', () => {
    const text = openDataText([{ name: 'あおば' }])
      .replace('\uFEFF', '')
      .replaceAll('\r\n', '\n')
    const reversed = text
      .trim()
      .split('\n')
      .map((line) => line.replace('"平日,土曜日"', '平日').split(',').reverse().join(','))
    expect(rowsOf(bytesOf([reversed[0], '', ',,,', reversed[1], ''].join('\n')))).toMatchObject([
      { row: 4, cells: { name: 'あおば', availableDays: '平日' } },
    ])
  })

  it('rejects a row of another width and keeps the others', () => {
    const text = `${openDataText([{ name: 'あおば' }])}短い行,1,2\r\n${openDataText([{ name: 'みどり' }]).split('\r\n')[1]}\r\n`
    expect(rowsOf(bytesOf(text))).toMatchObject([
      { cells: { name: 'あおば' } },
      { row: 3, rejections: [{ code: 'column_count', value: '3/24' }] },
      { row: 4 },
    ])
  })

  it('is not troubled by headers that name the inner parts of objects', () => {
    const text = openDataText(
      [{}],
      [...openDataHeader.slice(0, 20), '__proto__', 'constructor.prototype', '__proto__.polluted', '備考'],
    )
    expect(rowsOf(bytesOf(text))).toHaveLength(1)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('names CP932 with row, column and byte', () => {
    const text = openDataText([{}, {}])
    const before = bytesOf(`${text}431010,`)
    expect(faultOf(Buffer.concat([before, Buffer.from(CP932), bytesOf(',x\r\n')]))).toEqual({
      code: 'cp932',
      row: 4,
      column: 2,
      byte: before.length,
    })
    expect(faultOf(Buffer.from([...CP932, 0x0d, 0x0a]))).toEqual({ code: 'cp932', row: 1, column: 1, byte: 0 })
  })

  it('tells broken UTF-8 from CP932', () => {
    expect(faultOf(Buffer.concat([openDataFile([{}]), Buffer.from([0x61, 0x2c, 0xff, 0xff])]))).toMatchObject({
      code: 'not_utf8',
      row: 3,
      column: 2,
    })
  })

  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['nothing but line breaks', bytesOf('\r\n\r\n'), 'empty'],
    ['a workbook', Buffer.from('PK\u0003\u0004aaaa'), 'spreadsheet'],
    ['UTF-16', Buffer.from('\uFEFF事業所', 'utf16le'), 'utf16'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x00, 0x1a]), 'binary'],
    ['another CSV', bytesOf('名前,年齢\r\n見本,20\r\n'), 'not_this_csv'],
    ['a web page', bytesOf('<!doctype html>\n<p>ただいま混み合っています</p>\n'), 'not_this_csv'],
    ['a header alone', openDataFile([]), 'no_rows'],
  ])('refuses %s', (_, bytes, code) => {
    expect(faultOf(bytes)).toMatchObject({ code })
  })

  it('names the columns that are missing or stand twice', () => {
    expect(
      faultOf(
        openDataFile(
          [{}],
          openDataHeader.filter((name) => name !== '事業所番号'),
        ),
      ),
    ).toEqual({ code: 'column_missing', row: 1, columns: ['事業所番号'] })
    expect(faultOf(openDataFile([{}], [...openDataHeader.slice(0, 23), '住所']))).toEqual({
      code: 'column_repeated',
      row: 1,
      columns: ['住所'],
    })
  })

  it('names the row in which a quotation mark stays open', () => {
    const text = openDataText([{}, {}]).replace(/\r\n$/, '\r\n431010,"開いたまま,\r\n431010,a\r\n')
    expect(faultOf(bytesOf(text))).toEqual({ code: 'quote_unclosed', row: 4, column: 2 })
    expect(faultOf(bytesOf(`${openDataText([{}])}431010,あ"い\r\n`))).toEqual({ code: 'quote_misplaced', row: 3, column: 2 })
  })

  it('refuses a file over the limit', () => {
    expect(faultOf(Buffer.alloc(LARGEST_FILE + 1, 0x61))).toEqual({ code: 'too_large' })
  })

  it('answers with rows or a fault, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, afterHeader) => {
        const data = readOpenData(afterHeader ? Buffer.concat([openDataFile([]), noise]) : noise)
        expect('fault' in data || data.rows.length > 0).toBe(true)
      }),
    )
  })
})
