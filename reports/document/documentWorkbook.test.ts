import { createHash } from 'node:crypto'
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { recalculated, type ReadCell } from '../testing/recalculated'
import { documentWorkbook } from './documentWorkbook'
import { documentFixture } from './fixture'
import type { Block } from './officeDocument'

const document = documentFixture()
let bytes: Buffer
let book: ExcelJS.Workbook
beforeAll(async () => {
  bytes = await documentWorkbook(document)
  book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
}, 60_000)

const form = () => book.worksheets[0] as ExcelJS.Worksheet
const textOf = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('')
  return typeof value === 'object' && 'text' in value ? String(value.text) : String(value)
}
/** Every text of the form once, from top to bottom. */
function texts(): string[] {
  const found: string[] = []
  form().eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.master === cell) found.push(textOf(cell.value))
    })
  })
  return found
}
const sections = document.chapters.flatMap(({ blocks }) =>
  blocks.filter((block): block is Extract<Block, { type: 'section' }> => block.type === 'section'),
)

describe('a document as a workbook', () => {
  it('has its prose, lists and tables on the form, and names the sheet of each computed table', () => {
    const all = texts()
    for (const chapter of document.chapters)
      for (const block of chapter.blocks) {
        if (block.type === 'heading') expect(all).toContain(block.text)
        if (block.type === 'paragraph' || block.type === 'quote')
          expect(all.join('\n')).toContain(block.runs[0]?.text.slice(0, 40))
        if (block.type === 'section') expect(all.some((each) => each.startsWith(`「${block.section.title}」の表は`))).toBe(true)
      }
    expect(all).toContain('1. 第1章第1節の項目1')
    expect(all).toContain('■ 済んだこと')
    expect(all).toContain('検査職員')
    const long = all.filter((each) => each.includes('高い行のはじめ')).join('')
    expect(long).toMatch(/^高い行のはじめ[\s\S]*高い行のおわり。$/u)
  })

  it('keeps the looks of letters, and the address of a link', () => {
    const rich: ExcelJS.RichText[][] = []
    form().eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.master === cell && cell.value && typeof cell.value === 'object' && 'richText' in cell.value)
          rich.push(cell.value.richText)
      })
    })
    const runs = rich.find((each) => each[0]?.text === '太字') ?? []
    expect(
      runs.map(({ font, text }) => [text.slice(0, 3), font?.bold, font?.italic, font?.underline, font?.strike]),
    ).toMatchObject([
      ['太字', true, undefined, undefined, undefined],
      ['と', undefined, undefined, undefined, undefined],
      ['斜体', undefined, true, undefined, undefined],
      ['と', undefined, undefined, undefined, undefined],
      ['下線', undefined, undefined, true, undefined],
      ['と', undefined, undefined, undefined, undefined],
      ['取消線', undefined, undefined, undefined, true],
      ['と', undefined, undefined, undefined, undefined],
      ['市のペ', undefined, undefined, undefined, undefined],
      ['を一つ', undefined, undefined, undefined, undefined],
    ])
    expect(runs.map(({ text }) => text).join('')).toContain('市のページへのリンク（https://www.city.example.jp/介護）')
  })

  it('gives every computed table a sheet whose formulas come to its figures, with a native chart', () => {
    expect(book.worksheets).toHaveLength(1 + sections.length)
    const figures = sections.flatMap(({ section }, index) => {
      const sheet = book.worksheets[index + 1] as ExcelJS.Worksheet
      const at = (address: string): ReadCell => {
        const { formula, value } = sheet.getCell(address)
        return formula ? { formula } : typeof value === 'number' || typeof value === 'string' ? value : null
      }
      return section.rows.flatMap((row, y) =>
        section.columns.flatMap(({ key }, x) => {
          const expected = row.cells[key]
          const cell = sheet.getCell(4 + y, x + 1)
          return typeof expected === 'number' && cell.formula
            ? [[Number(recalculated(at(cell.address), at)), expected] as const]
            : []
        }),
      )
    })
    expect(figures.length).toBeGreaterThan(20)
    for (const [got, expected] of figures) expect(got).toBeCloseTo(expected, 6)
    const files = unzipSync(new Uint8Array(bytes))
    const charts = Object.keys(files).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    expect(charts).toHaveLength(sections.filter(({ section }) => section.chart).length)
    const types = strFromU8(files['[Content_Types].xml'] as Uint8Array)
    for (const name of Object.keys(files).filter((each) => each.startsWith('xl/drawings/drawing')))
      expect(types.split(`PartName="/${name}"`)).toHaveLength(2)
  })

  it('prints upright on A4, one page wide, with title and page numbers', () => {
    const { headerFooter, pageSetup } = form()
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', fitToWidth: 1, fitToHeight: 0 })
    expect(pageSetup.printArea).toMatch(/^A1:X\d+$/)
    expect(headerFooter.oddHeader).toContain('業務完了報告書')
    expect(headerFooter.oddFooter).toBe('&C&9- &P / &N -')
    const heights: number[] = []
    form().eachRow(({ height }) => {
      if (height) heights.push(height)
    })
    expect(Math.max(...heights)).toBeGreaterThan(300)
    expect(Math.max(...heights)).toBeLessThan(410)
  })

  /** The form, and after which of its rows a page begins. */
  type Printed = { sheet: ExcelJS.Worksheet; breaks: readonly number[] }
  async function formOf(blocks: readonly Block[]): Promise<Printed> {
    const chapters = [{ key: 'a', title: '1　内容', blocks }]
    const read = new ExcelJS.Workbook()
    const written = await documentWorkbook({ ...document, opening: 'letter', contents: false, chapters })
    await read.xlsx.load(written as unknown as ArrayBuffer)
    const xml = strFromU8(unzipSync(new Uint8Array(written))['xl/worksheets/sheet1.xml'] as Uint8Array)
    return {
      sheet: read.worksheets[0] as ExcelJS.Worksheet,
      breaks: [...xml.matchAll(/<brk id="(\d+)"/gu)].map(([, row]) => Number(row)),
    }
  }
  /** The texts of each page, as a program that takes so much for a page's room ends them. */
  function pagesOf({ breaks, sheet }: Printed, room: number): string[][] {
    const pages: string[][] = [[]]
    let used = 0
    for (let row = 1; row <= sheet.rowCount; row += 1) {
      const { height = 15, values } = sheet.getRow(row)
      if (used + (height || 15) > room || breaks.includes(row - 1)) {
        pages.push([])
        used = 0
      }
      used += height || 15
      pages.at(-1)?.push(...new Set((values as ExcelJS.CellValue[]).map(textOf).filter(Boolean)))
    }
    return pages
  }
  const line = (index: number): Block => ({ type: 'paragraph', runs: [{ text: `本文の行${index}` }] })

  it('never begins a page with the end of the form: what stands before it comes along', async () => {
    const usual = (252 * 72) / 25.4
    let turned = 0
    for (let lines = 20; lines <= 44; lines += 1) {
      const printed = await formOf(Array.from({ length: lines }, (_, index) => line(index)))
      // The narrower a program's letters make the page, the more of it there is.
      for (const room of [usual, usual / 0.86, usual / 0.7]) {
        const pages = pagesOf(printed, room)
        const last = pages.at(-1) ?? []
        expect([lines, room, last.includes('検査職員'), last.includes('以上'), last.includes(`本文の行${lines - 1}`)]).toEqual([
          lines,
          room,
          true,
          true,
          true,
        ])
        turned += pages.length > 1 ? 1 : 0
      }
    }
    expect(turned).toBeGreaterThan(10)
  }, 60_000)

  it('leaves out a page break that somebody set directly before the end', async () => {
    const pages = pagesOf(await formOf([line(1), { type: 'pageBreak' }, line(2), { type: 'pageBreak' }]), 700)
    expect(pages.map((texts) => texts.filter((text) => /本文|以上/u.test(text)))).toEqual([['本文の行1'], ['本文の行2', '以上']])
  })

  it('holds the picture', () => {
    expect(form().getImages()).toHaveLength(1)
  })

  it('is the same bytes for the same document', async () => {
    const hash = (each: Buffer) => createHash('sha256').update(each).digest('hex')
    expect(hash(await documentWorkbook(documentFixture()))).toBe(hash(bytes))
  }, 30_000)
})
