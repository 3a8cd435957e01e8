import { drawConfirmation } from '../pdf/drawConfirmation'
import { drawEnd } from '../pdf/drawEnd'
import { collected } from '../pdf/collected'
import { Paper, type Structure } from '../pdf/Paper'
import { entriesOf, headingKey } from './headings'
import type { Chapter, OfficeDocument, Picture } from './officeDocument'
import { drawBlocks, leadFrom } from './pdf/drawBlocks'
import { drawContents, reserveContents } from './pdf/drawContents'
import { chapterHeight, drawChapterTitle } from './pdf/drawHeading'
import { drawOpening } from './pdf/drawOpening'
import { drawPageMargins } from './pdf/drawPageMargins'
import { Outline } from './pdf/Outline'
import { picturesOf } from './pdf/pictures'

type WrittenDocument = {
  bytes: Buffer
  pages: number
  /** Characters that no embedded font has; they stand as 〓. */
  missing: string[]
}

/** The document as PDF: A4 upright, fonts embedded, tagged, with outline and links; the same document gives the same bytes. */
export const documentPdf = async (document: OfficeDocument): Promise<Buffer> => (await writeDocumentPdf(document)).bytes

/** The same with its number of pages and every character that had to be replaced. */
export async function writeDocumentPdf(document: OfficeDocument): Promise<WrittenDocument> {
  const pictures = await picturesOf(document)
  const paper = new Paper(document)
  const bytes = collected(paper)
  const outline = new Outline(paper)
  const entries = entriesOf(document)
  drawOpening(paper, document)
  const contents = document.contents && entries.length > 0 ? reserveContents(paper, entries) : null
  if (contents || document.opening === 'cover') paper.addPage()
  drawChapters(paper, document, pictures, outline)
  if (contents) drawContents(paper, contents, entries, outline.pageOf)
  drawPageMargins(paper, document)
  const pages = paper.document.bufferedPageRange().count
  paper.document.end()
  return { bytes: await bytes, pages, missing: [...paper.fonts.missing] }
}

/**
 * The chapters; a letter ends (以上, and the box to be signed) before the first chapter that is apart, for those are its
 * attachments.
 */
function drawChapters(paper: Paper, document: OfficeDocument, pictures: Map<Picture, Buffer>, outline: Outline): void {
  const letterEnds = document.chapters.findIndex(({ apart }) => apart)
  const end = letterEnds < 0 ? document.chapters.length : letterEnds
  document.chapters.forEach((chapter, index) => {
    if (index === end) endOf(paper, document)
    drawChapter(paper, chapter, pictures, outline)
  })
  if (end === document.chapters.length) endOf(paper, document)
}

function endOf(paper: Paper, { confirmation, opening }: OfficeDocument): void {
  if (opening === 'letter') drawEnd(paper, confirmation)
  else if (opening === 'plain' && confirmation) drawConfirmation(paper, confirmation, paper.root)
}

function drawChapter(paper: Paper, chapter: Chapter, pictures: Map<Picture, Buffer>, outline: Outline): void {
  if (chapter.apart && !paper.fresh) paper.addPage()
  const structure: Structure = paper.branch('Sect')
  if (chapter.title !== '') {
    const title = chapterHeight(paper, chapter.title)
    const lead = chapter.blocks.length > 0 ? leadFrom(paper, chapter.blocks, 0, { indent: 0, depth: 0 }) : 0
    paper.keep(Math.min(paper.whole, title + lead))
    outline.add(chapter.key, chapter.title, 0)
    drawChapterTitle(paper, chapter.title, structure)
  }
  const depth = chapter.title === '' ? 0 : 1
  drawBlocks(paper, chapter.blocks, {
    parent: structure,
    pictures,
    indent: 0,
    depth: 0,
    base: 2 + depth,
    reached: (index, text, level) => outline.add(headingKey(chapter, index), text, level - 1 + depth),
  })
}
