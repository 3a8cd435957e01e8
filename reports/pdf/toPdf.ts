import { reportWords } from '@/glossary/reportWords'
import { palette } from '../chart/palette'
import type { Part, Report } from '../section'
import { collected } from './collected'
import { drawCover } from './drawCover'
import { drawDefinitions } from './drawDefinitions'
import { drawSection, sectionRoom } from './drawSection'
import { drawMargins } from './drawMargins'
import { lineHeight, Paper, type Style } from './Paper'

/** Air between what ends and the next 別紙. */
const ABOVE = 22
const PART: Style = { size: 12.5, weight: 'bold' }

type WrittenPdf = {
  bytes: Buffer
  pages: number
  /** Characters that no embedded font has; they stand as 〓. */
  missing: string[]
}

/** The report as PDF: A4 upright, fonts embedded, tagged; the same report gives the same bytes. */
export const toPdf = async (report: Report): Promise<Buffer> => (await writePdf(report)).bytes

/** The same with a warning for every character that had to be replaced. */
export async function writePdf(report: Report): Promise<WrittenPdf> {
  const paper = new Paper(report)
  const bytes = collected(paper)
  drawCover(paper, report)
  if (paper.pages === 1) paper.addPage()
  for (const part of report.parts) drawPart(paper, part)
  drawDefinitions(paper, reportWords.definitions, report.definitions)
  drawMargins(paper, `${report.title}　${report.edition}`)
  const { pages } = paper
  paper.document.end()
  return { bytes: await bytes, pages, missing: [...paper.fonts.missing] }
}

/** A part's title never stands alone at the foot of a page: it goes with its first section. */
function drawPart(paper: Paper, part: Part): void {
  const structure = paper.branch('Part')
  const first = part.sections[0]
  const title = ABOVE + lineHeight(PART) + 8
  paper.keep(first ? sectionRoom(paper, first, title) : title)
  if (!paper.fresh) paper.y += ABOVE
  paper.paragraph(part.title, PART, { parent: structure, tag: 'H2' })
  paper.artifact(() =>
    paper.document
      .moveTo(paper.left, paper.y)
      .lineTo(paper.left + paper.width, paper.y)
      .lineWidth(1)
      .strokeColor(palette.actual)
      .stroke(),
  )
  paper.y += 8
  for (const section of part.sections) drawSection(paper, section, structure, { kept: section === first })
}
