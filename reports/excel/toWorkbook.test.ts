import { createHash } from 'node:crypto'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { correctedFixture, marchFixture, monthlyFiguresFixture, noPlanFixture, preliminaryFixture } from '../monthly/fixture'
import { monthlyReport } from '../monthly/monthlyReport'
import type { Report, Section } from '../section'
import { type ReadCell, recalculated } from '../testing/recalculated'
import { written } from '../written'
import { toWorkbook } from './toWorkbook'

const REPORTS = {
  January: monthlyReport(monthlyFiguresFixture()),
  March: monthlyReport(marchFixture()),
  'the corrected January': monthlyReport(correctedFixture()),
  'the running month': monthlyReport(preliminaryFixture()),
  'a month without a plan': monthlyReport(noPlanFixture()),
}
const ALL = Object.entries(REPORTS)
const sectionsOf = (report: Report): Section[] => [report.overview, ...report.parts.flatMap(({ sections }) => sections)]

async function read(report: Report): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  const bytes = await toWorkbook(report)
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0])
  return book
}

function sheetOf(book: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name)
  if (!sheet) throw new Error(`no sheet ${name}: ${book.worksheets.map((each) => each.name).join(', ')}`)
  return sheet
}

/** The cell in the row that begins with a label (the n-th such row), under a heading: found by words, as a person finds it. */
function cellAt(sheet: ExcelJS.Worksheet, row: string, column: string, nth = 0): ExcelJS.Cell {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1))
  const head = rows.find((each) => (each.values as unknown[]).includes(column))
  const found = rows.filter((each) => each.number > (head?.number ?? 0) && each.getCell(1).value === row)[nth]
  const number = (head?.values as unknown[] | undefined)?.indexOf(column) ?? -1
  if (!found || number < 1) throw new Error(`no cell ${row} × ${column} on ${sheet.name}`)
  return found.getCell(number)
}

const valueOf = (cell: ExcelJS.Cell): unknown => (cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value)
const readCell = (cell: ExcelJS.Cell): ReadCell => (cell.formula ? { formula: cell.formula } : (cell.value as ReadCell))

describe('the figures in the workbook', () => {
  it('stand in the cells that an office looks them up in', async () => {
    const overview = sheetOf(await read(REPORTS.January), '総括')
    const row = 'エ マッチング数（受け入れ完了数）'
    const columns = ['目標', '前月末', '増（当月）', '減', '過月分修正', '当月末／累計', '計画', '達成率', '計画との差']
    expect(columns.map((column) => valueOf(cellAt(overview, row, column)))).toEqual([1000, 118, 248, 0, 3, 369, 380, 0.369, -11])
    expect(cellAt(overview, row, '当月末／累計').address).toBe('G7')
    expect(valueOf(cellAt(overview, 'うち市内居住者', '増（当月）'))).toBe(213)
    expect(valueOf(cellAt(overview, 'うち市内居住者', '目標'))).toBe('—')
  })

  it.each(ALL)('are those of the model in every cell of every sheet: %s', async (_, report) => {
    const book = await read(report)
    for (const section of sectionsOf(report)) {
      const sheet = sheetOf(book, section.shortTitle)
      const first = section.columns[0]
      const seen: string[] = []
      for (const { cells } of [...section.rows, ...(section.total ? [{ cells: section.total }] : [])]) {
        const label = written(first?.kind ?? 'text', cells[first?.key ?? ''] ?? null)
        const nth = seen.filter((each) => each === label).length
        seen.push(label)
        for (const { key, kind, label: heading } of section.columns.slice(1)) {
          const expected = cells[key] ?? null
          expect([label, heading, valueOf(cellAt(sheet, label, heading, nth))]).toEqual([
            label,
            heading,
            typeof expected === 'number' ? expected : written(kind, expected),
          ])
        }
      }
    }
  })

  it.each(ALL)('come out of the formulas again: %s', async (_, report) => {
    const book = await read(report)
    let formulas = 0
    for (const { shortTitle } of sectionsOf(report)) {
      const sheet = sheetOf(book, shortTitle)
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return
          formulas += 1
          expect([cell.address, recalculated(readCell(cell), (address) => readCell(sheet.getCell(address)))]).toEqual([
            cell.address,
            cell.result,
          ])
        }),
      )
    }
    expect(formulas).toBeGreaterThan(15)
  })

  it('are live where one follows from the others', async () => {
    const book = await read(REPORTS.January)
    const overview = sheetOf(book, '総括')
    const residents = 'イ 市内ボランティアの登録数'
    expect(cellAt(overview, residents, '当月末／累計').formula).toBe('C5+D5+F5-E5')
    expect(cellAt(overview, residents, '達成率').formula).toBe('G5/B5')
    expect(cellAt(overview, residents, '計画との差').formula).toBe('G5-H5')
    expect(cellAt(sheetOf(book, '区別'), '合計', '件数').formula).toBe('SUM(B4:B8)')
    expect(cellAt(sheetOf(book, '区別'), '南区', '構成比').formula).toBe('B7/B$9')
    expect(cellAt(sheetOf(book, '業務区分別'), '合計', '件数').formula).toBe('SUM(B4:B9)')
    expect(cellAt(sheetOf(book, 'エ 受け入れ完了'), '令和8年1月', '前月末').formula).toBe('E4')
    expect(cellAt(sheetOf(book, 'エ 受け入れ完了'), '令和8年1月', '累計').formula).toBe('B5+C5+D5')
    expect(
      cellAt(sheetOf(await read(REPORTS['the corrected January']), '差替え'), 'エ マッチング数（受け入れ完了数）', '差').formula,
    ).toBe('D6-C6')
  })

  it('keep their own value where the derivation would give another one', async () => {
    const figures = monthlyFiguresFixture()
    // January begins at 27 because December was reported with 27, and 28 were counted later: no carried formula may hide it.
    const january = { opening: 27, correction: 1 }
    const change = <Each extends { figure: string; month: string }>(each: Each): Each =>
      each.figure === 'facilities' && each.month === '2026-01' ? { ...each, ...january } : each
    const report = monthlyReport({ ...figures, figures: figures.figures.map(change), byMonth: figures.byMonth.map(change) })
    const cell = cellAt(sheetOf(await read(report), 'ア 登録事業所'), '令和8年1月', '前月末')
    expect([cell.formula, cell.value]).toEqual([undefined, 27])
  })
})

describe('the look of the workbook', () => {
  it.each(['総括', 'ア 登録事業所', '区別', '募集の数え方'])(
    'prints the sheet %s on A4 on its side, one page wide, its head repeated',
    async (name) => {
      const sheet = sheetOf(await read(REPORTS.January), name)
      expect(sheet.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        printTitlesRow: '1:3',
      })
      expect(sheet.pageSetup.printArea).toMatch(/^A1:[A-Z]+\d+$/)
      expect(sheet.headerFooter.oddFooter).toBe('&C&9- &P / &N -')
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 })
      expect(sheet.hasMerges).toBe(false)
    },
  )

  it('writes numbers as numbers with a format, a shortfall with a triangle', async () => {
    const overview = sheetOf(await read(REPORTS.January), '総括')
    const formats = ['目標', '達成率', '計画との差'].map((column) => cellAt(overview, 'ウ 案件募集件数', column).numFmt)
    expect(formats).toEqual(['#,##0', '0.0%', '+#,##0;"▲"#,##0;0'])
  })

  it('keeps a text that looks like a formula a text', async () => {
    const report: Report = {
      ...REPORTS.January,
      overview: { ...REPORTS.January.overview, title: '=1+1', notes: ['@SUM(A1)', '+1', '-1'] },
    }
    const sheet = sheetOf(await read(report), '総括')
    const cells = ['A1', 'A9', 'A10', 'A11'].map((address) => sheet.getCell(address))
    expect(cells.map(({ value }) => value)).toEqual(['=1+1', '@SUM(A1)', '+1', '-1'])
    expect(cells.map(({ type }) => type)).toEqual(Array(4).fill(ExcelJS.ValueType.String))
  })

  it('breaks a long reason into rows instead of shrinking the page', async () => {
    const note = '記録の登録が遅れたため。'.repeat(40)
    const sheet = sheetOf(await read(monthlyReport({ ...correctedFixture(), correctionNote: note })), '差替え')
    const texts = Array.from({ length: sheet.rowCount }, (_, index) => String(sheet.getCell(index + 1, 1).value ?? ''))
    expect(texts.join('')).toContain(`差替えの理由：${note}`)
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(70)
  })

  it('has the form in front and the definitions at the end', async () => {
    const book = await read(REPORTS.January)
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      '報告書',
      '総括',
      'ア 登録事業所',
      'イ 市内登録者',
      'ウ 募集件数',
      'エ 受け入れ完了',
      '区別',
      '業務区分別',
      '居住地別',
      '募集の数え方',
      '定義',
    ])
    const cover = sheetOf(book, '報告書')
    const texts: unknown[] = []
    cover.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)))
    expect(texts).toEqual(
      expect.arrayContaining([
        '熊本市長　様',
        '登録者数等報告書（令和8年1月分）',
        '令和8年2月9日',
        '株式会社まちかど髙﨑',
        '記',
        '以上',
      ]),
    )
    expect(sheetOf(book, '定義').getCell('B7').value).toContain('72時間')
  })
})

describe('the charts of the workbook', () => {
  it('are native parts that draw plan and actual from the cells', async () => {
    const files = unzipSync(await toWorkbook(REPORTS.January))
    const charts = Object.keys(files).filter((name) => name.startsWith('xl/charts/'))
    expect(charts).toHaveLength(6)
    const first = strFromU8(files['xl/charts/chart1.xml'] ?? new Uint8Array())
    expect(first).toContain('<c:f>&apos;ア 登録事業所&apos;!$F$4:$F$7</c:f>'.replaceAll('&apos;', "'"))
    expect(first).toContain('<c:v>28</c:v>')
    expect(first).toContain('令和8年1月の介護事業所の登録数は計画より3事業所多い')
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array()).match(/drawingml\.chart\+xml/g)).toHaveLength(6)
  })

  it('are left out, with the reason beside the table, where there is nothing to draw', async () => {
    const report = REPORTS['a month without a plan']
    expect(Object.keys(unzipSync(await toWorkbook(report))).filter((name) => name.startsWith('xl/charts/'))).toHaveLength(4)
    expect(sheetOf(await read(report), '区別').getCell('A10').value).toBe('当月の受け入れ完了はありません。')
  })
})

describe('the bytes of the workbook', () => {
  const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

  it('are the same for the same report, at another time', async () => {
    const first = await toWorkbook(monthlyReport(marchFixture()))
    await new Promise((resolve) => {
      setTimeout(resolve, 2100)
    }) // a zip counts in two seconds
    expect(hash(await toWorkbook(monthlyReport(marchFixture())))).toBe(hash(first))
  })

  it('differ when a figure differs', async () => {
    expect(hash(await toWorkbook(REPORTS['the corrected January']))).not.toBe(hash(await toWorkbook(REPORTS.January)))
  })

  it('say when and by whom the report was made, not when the file was written', async () => {
    const book = await read(REPORTS.January)
    expect([book.created.toISOString(), book.modified.toISOString(), book.creator]).toEqual([
      '2026-02-06T08:00:00.000Z',
      '2026-02-06T08:00:00.000Z',
      '株式会社まちかど髙﨑',
    ])
  })
})
