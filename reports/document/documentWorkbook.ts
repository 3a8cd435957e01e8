import ExcelJS from 'exceljs'
import { type SheetChart, withCharts } from '../excel/addCharts'
import { chartCorners } from '../excel/sheetLayout'
import { writeSection } from '../excel/writeSection'
import type { Section } from '../section'
import { writeForm } from './excel/writeForm'
import type { Block, OfficeDocument } from './officeDocument'
import { sheetNames } from './excel/sheetNames'

/**
 * The document as an Excel workbook: the form on the first sheet, then one sheet for each computed table with live
 * formulas and its native chart. The same document gives the same bytes.
 */
export async function documentWorkbook(document: OfficeDocument): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  const running = `${document.title}　${document.edition}`.trimEnd()
  book.created = new Date(document.createdAt)
  book.modified = book.created
  book.creator = document.creator
  book.lastModifiedBy = document.creator
  book.title = document.title
  const sections = sectionsOf(document)
  const names = sheetNames(sections.map(({ block }) => block.section))
  const nameOf = new Map<Block, string>(sections.map(({ block }, index) => [block, names[index] ?? '']))
  writeForm(book, document, running, (block) => nameOf.get(block) ?? '')
  const charts: SheetChart[] = []
  for (const { block, heading } of sections) {
    const section: Section = { ...block.section, shortTitle: nameOf.get(block) ?? block.section.shortTitle }
    const sheet = writeSection(book, section, heading, running)
    if (section.chart) charts.push({ sheet: sheet.id, section, chart: section.chart, ...chartCorners(section) })
  }
  return withCharts(new Uint8Array(await book.xlsx.writeBuffer()), charts)
}

type SectionBlock = Extract<Block, { type: 'section' }>

const sectionsOf = ({ chapters }: OfficeDocument): { block: SectionBlock; heading: string }[] =>
  chapters.flatMap((chapter) =>
    sectionBlocks(chapter.blocks).map((block) => ({ block, heading: `${chapter.title}　${block.section.title}`.trimStart() })),
  )

const sectionBlocks = (blocks: readonly Block[]): SectionBlock[] =>
  blocks.flatMap((block) => {
    if (block.type === 'section') return [block]
    return block.type === 'list' ? block.items.flatMap(({ children }) => sectionBlocks(children ?? [])) : []
  })
