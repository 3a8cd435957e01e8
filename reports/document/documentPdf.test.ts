import { createHash } from 'node:crypto'
import { type PdfTree, pdfTree, type TaggedText } from '../testing/pdfTree'
import { type ReadPdf, readPdf } from '../testing/readPdf'
import { documentPdf, writeDocumentPdf } from './documentPdf'
import { documentFixture } from './fixture'
import { entriesOf } from './headings'
import type { Block, ListItem, OfficeDocument, Run } from './officeDocument'

const document = documentFixture()
let bytes: Buffer
let pdf: ReadPdf
let tree: PdfTree
beforeAll(async () => {
  const written = await writeDocumentPdf(document)
  expect(written.missing).toEqual([])
  bytes = written.bytes
  pdf = await readPdf(bytes)
  tree = await pdfTree(bytes)
  expect(pdf.pages).toBe(written.pages)
}, 60_000)

const dense = (text: string) => text.replace(/\s/gu, '')
const runsText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')
const itemTexts = ({ children, runs }: ListItem): string[] => [runsText(runs), ...(children ?? []).flatMap(textsOf)]
function textsOf(block: Block): string[] {
  if (block.type === 'heading') return [block.text]
  if (block.type === 'paragraph' || block.type === 'quote') return [runsText(block.runs)]
  if (block.type === 'list') return block.items.flatMap(itemTexts)
  if (block.type === 'grid') return block.rows.flatMap((row) => row.map(({ runs }) => runsText(runs)))
  if (block.type === 'facts') return block.lines.flatMap(({ label, value }) => [label, value])
  if (block.type === 'picture') return [block.caption ?? '']
  return block.type === 'section' ? [block.section.title, ...block.section.notes] : []
}
const isHeading = ({ tags }: TaggedText) => /^H\d$/.test(tags.at(-1) ?? '')

describe('a document of thirty pages', () => {
  it('holds every text of its model, in the order of the model', () => {
    expect(pdf.pages).toBeGreaterThanOrEqual(28)
    const read = dense(tree.texts.map(({ text }) => text).join(''))
    let at = 0
    for (const text of document.chapters.flatMap(({ blocks, title }) => [title, ...blocks.flatMap(textsOf)]).map(dense)) {
      if (text === '') continue
      const found = read.indexOf(text, at)
      expect([text.slice(0, 30), found >= at]).toEqual([text.slice(0, 30), true])
      if (text.length > 12) at = found
    }
  })

  it('says on its contents on which page each heading stands', () => {
    const headings = tree.texts.filter(isHeading)
    const listed = tree.texts.filter(({ tags }) => tags.includes('TOCI')).map(({ text }) => text)
    const expected = entriesOf(document).map(({ title }) => {
      const found = headings.find(({ text }) => dense(text) === dense(title))
      return `${title}${found?.page}`
    })
    expect(listed.map(dense)).toEqual(expected.map(dense))
    const inside = tree.links.filter(({ target }) => target !== null)
    expect(inside.map(({ target }) => target)).toEqual(
      entriesOf(document).map(({ title }) => headings.find(({ text }) => dense(text) === dense(title))?.page),
    )
  })

  it('leaves no heading without two lines, or a table, of what it heads below it', () => {
    tree.texts.forEach((each, index) => {
      if (!isHeading(each)) return
      const next = tree.texts.slice(index + 1).find((other) => !isHeading(other) && other.tags.at(-1) !== 'Figure')
      expect([each.text, next?.page]).toEqual([each.text, each.page])
    })
  })

  it('leaves no line of a paragraph alone at the foot or the head of a page', () => {
    const prose = tree.texts.filter(({ tags }) => tags.at(-1) === 'P')
    const broken = prose.flatMap((each, index) => {
      const next = prose[index + 1]
      return next?.page === each.page + 1 &&
        each.text.startsWith('第') &&
        next.text.includes('おわり') &&
        !next.text.startsWith('第')
        ? [each, next]
        : []
    })
    expect(broken.length).toBeGreaterThan(1)
    // A line holds 47 characters.
    for (const { text } of broken) expect(text.length).toBeGreaterThan(48)
  })

  it('numbers its pages but the first, and says on each that it is a draft', () => {
    expect(pdf.texts.map((text) => /- (\d+) -/.exec(text)?.[1])).toEqual([
      undefined,
      ...Array.from({ length: pdf.pages - 1 }, (_, index) => `${index + 2}`),
    ])
    for (const text of pdf.texts.slice(1)) expect(text).toContain('【案】業務完了報告書')
  })

  it('has bookmarks as its chapters and headings are', () => {
    expect(tree.bookmarks.map(({ title }) => title)).toEqual(document.chapters.map(({ title }) => title))
    expect(tree.bookmarks[0]?.items.map(({ title }) => title)).toEqual([
      '1-1　節の題名',
      '1-2　節の題名',
      '1-3　節の題名',
      '1-4　節の題名',
    ])
    expect(tree.bookmarks[0]?.items[0]?.items.map(({ title }) => title)).toEqual(['（1）項の題名1'])
    for (const { page, title } of tree.bookmarks)
      expect(pdf.texts[page - 1]?.replaceAll(' ', '')).toContain(title.replaceAll('　', ''))
  })
})

describe('the tags', () => {
  it('are those of headings, lists, tables, figures and links', () => {
    const of = (text: string) =>
      tree.texts.find((each) => each.page > 3 && dense(each.text).startsWith(dense(text)))?.tags.slice(-3)
    expect(of('1　第1章の題名')?.at(-1)).toBe('H2')
    expect(of('1-1　節の題名')?.at(-1)).toBe('H3')
    expect(of('（1）項の題名1')?.at(-1)).toBe('H4')
    expect(of('目標項目の状況')?.at(-1)).toBe('H4')
    expect(of('第1章第1節の項目1')).toEqual(['L', 'LI', 'LBody'])
    expect(of('入れ子の項目1-1')).toEqual(['L', 'LI', 'LBody'])
    expect(of('引用した文')).toEqual(['Sect', 'BlockQuote', 'P'])
    expect(of('市のページへのリンク')).toEqual(['Sect', 'P', 'Link'])
    expect(of('施設その7')).toEqual(['Table', 'TR', 'TD'])
    expect(of('施設の名称')).toEqual(['Table', 'TR', 'TH'])
    expect(of('図1　活動の様子')?.at(-1)).toBe('Caption')
    expect(pdf.figures).toContain('青い図')
  })

  it('lead out of the file by addresses that every reader takes', () => {
    expect(tree.links.filter(({ url }) => url)).toMatchObject([{ url: 'https://www.city.example.jp/%E4%BB%8B%E8%AD%B7' }])
  })

  it('give a table one head, whatever its pages', () => {
    expect(tree.texts.filter(({ tags, text }) => tags.at(-1) === 'TH' && dense(text) === '施設の名称')).toHaveLength(1)
    const pages = pdf.texts.filter((text) => text.includes('施設の名称'))
    expect(pages.length).toBeGreaterThan(2)
  })
})

describe('a chapter that begins with a table', () => {
  const chapter = (rows: number, headed: boolean): OfficeDocument => ({
    ...document,
    opening: 'plain',
    contents: false,
    chapters: [
      { key: 'before', title: '前の章', blocks: [{ type: 'paragraph', runs: [{ text: '前の章の文' }] }] },
      {
        key: 'list',
        title: '一覧の章',
        blocks: [
          ...(headed ? [{ type: 'heading', level: 1, text: '一覧の見出し' } as const] : []),
          {
            type: 'section',
            section: {
              key: 'list',
              title: '一覧の表',
              shortTitle: '一覧',
              unit: '',
              columns: [{ key: 'name', label: '名前', kind: 'text' }],
              rows: Array.from({ length: rows }, (_, index) => ({ key: String(index), cells: { name: `${index + 1}番目の行` } })),
              total: null,
              chart: null,
              notes: [],
            },
          },
        ],
      },
    ],
  })

  // Around the height of a page: a table that fits it alone, and no longer under the chapter's title.
  it.each([false, true])(
    'stands with it on one page, however long the table is (a heading between: %s)',
    async (headed) => {
      const alone: number[] = []
      for (let rows = 33; rows <= 39; rows += 1) {
        const { texts } = await readPdf(await documentPdf(chapter(rows, headed)))
        const page = texts.find((text) => text.includes('一覧の章'))
        if (!page?.includes('1番目の行')) alone.push(rows)
      }
      expect(alone).toEqual([])
    },
    60_000,
  )
})

describe('a box of labels and texts', () => {
  const boxed = (lines: number, headed: boolean): OfficeDocument['chapters'][number] => ({
    key: `${headed}-${lines}`,
    title: '',
    apart: true,
    blocks: [
      ...Array.from({ length: lines }, (): Block => ({ type: 'paragraph', runs: [{ text: '本文の行' }] })),
      ...(headed ? [{ type: 'heading' as const, level: 1 as const, text: '契約の当事者' }] : []),
      { type: 'facts', lines: ['委託者', '受託者', '代表者', '担当者'].map((label) => ({ label, value: `${label}の名` })) },
    ],
  })

  it('is not broken over the page where a page can hold it, nor left by its heading', async () => {
    const chapters = [false, true].flatMap((headed) => Array.from({ length: 9 }, (_, index) => boxed(index + 23, headed)))
    const { texts } = await readPdf(await documentPdf({ ...document, opening: 'plain', contents: false, chapters }))
    const begun = texts.filter((text) => text.includes('委託者の名'))
    expect(begun).toHaveLength(18)
    expect(begun.every((text) => text.includes('担当者の名'))).toBe(true)
    expect(texts.filter((text) => text.includes('契約の当事者')).every((text) => text.includes('委託者の名'))).toBe(true)
    // Among those that were tried, some had to go over to the next page.
    expect(begun.filter((text) => !text.includes('本文の行')).length).toBeGreaterThan(2)
  }, 30_000)
})

describe('a row higher than a page', () => {
  it('goes on over the next ones, with all its words', () => {
    const cell = tree.texts.filter(
      ({ tags, text }) => tags.at(-1) === 'TD' && text.includes('本業務は、介護に関わった') && text.length > 1000,
    )
    expect(new Set(cell.map(({ page }) => page)).size).toBeGreaterThan(1)
  })
})

describe('the bytes', () => {
  it('are the same for the same document, at another time, with pictures', async () => {
    await new Promise((resolve) => {
      setTimeout(resolve, 1100)
    })
    const hash = (each: Buffer) => createHash('sha256').update(each).digest('hex')
    expect(hash(await documentPdf(documentFixture()))).toBe(hash(bytes))
  }, 30_000)
})

describe('a letter', () => {
  const letter = (chapters: OfficeDocument['chapters']): OfficeDocument => ({
    ...document,
    opening: 'letter',
    mark: null,
    contents: false,
    chapters,
  })
  const inline = { key: 'a', title: '1　内容', blocks: [{ type: 'paragraph', runs: [{ text: '本文' }] }] as const }

  it('ends before what is attached, with the box to be signed', async () => {
    const attached = { key: 'b', title: '別紙', apart: true, blocks: [{ type: 'paragraph', runs: [{ text: '付表' }] }] as const }
    const { bytes: written } = await writeDocumentPdf(letter([inline, attached]))
    const { texts } = await readPdf(written)
    expect(dense(texts[0] ?? '')).toMatch(/1契約件名.*1内容本文以上検査欄検査年月日検査職員結果/u)
    expect(dense(texts[1] ?? '')).toContain('別紙付表')
  })

  it('never leaves the box to be signed alone on a page: what stands before it comes along', async () => {
    let moved = 0
    for (let lines = 20; lines <= 44; lines += 1) {
      const body = Array.from({ length: lines }, () => ({ type: 'paragraph' as const, runs: [{ text: '本文の行' }] }))
      const { bytes: written, pages } = await writeDocumentPdf(letter([{ ...inline, blocks: body }]))
      const { texts } = await readPdf(written)
      const last = texts.findIndex((text) => text.includes('検査年月日'))
      expect([lines, last, texts[last]]).toEqual([lines, pages - 1, expect.stringContaining('本文の行')])
      moved += pages > 1 ? 1 : 0
    }
    expect(moved).toBeGreaterThan(3)
  })

  it('says which characters no font has', async () => {
    const { missing } = await writeDocumentPdf(letter([{ ...inline, title: '花\u{1F338}' }]))
    expect(missing).toEqual(['\u{1F338}'])
  })
})
