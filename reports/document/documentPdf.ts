import { drawConfirmation } from '../pdf/drawConfirmation'
import { drawEnd } from '../pdf/drawEnd'
import { collected } from '../pdf/collected'
import { type Kept, Paper, type Structure } from '../pdf/Paper'
import { entriesOf, headingKey } from './headings'
import type { Chapter, OfficeDocument, Picture } from './officeDocument'
import { drawBlocks, leadFrom } from './pdf/drawBlocks'
import { drawContents, reserveContents } from './pdf/drawContents'
import { chapterHeight, drawChapterTitle } from './pdf/drawHeading'
import { drawOpening } from './pdf/drawOpening'
import { drawPageMargins } from './pdf/drawPageMargins'
import { Outline } from './pdf/Outline'
import { picturesOf } from './pdf/pictures'

/** Points at a page's foot that go with an end for which there is no room: a line or a row, and all it is kept with. */
const COMES_ALONG = 24

/** In a book with a cover a chapter follows a short one on its page while this much of it is free. */
const AS_FREE = 0.6

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
  const { alone, written } = drawn(document, pictures, null)
  // What ends the page before comes along: a box to be signed never stands on a page by itself.
  return alone ? drawn(document, pictures, alone).written : written
}

type Drawn = { written: Promise<WrittenDocument>; alone: Kept | null }

/** The document once; `alone`: the room to keep free at the foot of the page before its end, where that came to stand alone. */
function drawn(document: OfficeDocument, pictures: Map<Picture, Buffer>, kept: Kept | null): Drawn {
  const paper = new Paper(document, kept)
  const bytes = collected(paper)
  const outline = new Outline(paper)
  const entries = entriesOf(document)
  drawOpening(paper, document)
  const contents = document.contents && entries.length > 0 ? reserveContents(paper, entries) : null
  if (contents || document.opening === 'cover') paper.addPage()
  const alone = drawChapters(paper, document, pictures, outline)
  if (contents) drawContents(paper, contents, entries, outline.pageOf)
  drawPageMargins(paper, document)
  const { pages } = paper
  paper.document.end()
  const written = bytes.then((whole) => ({ bytes: whole, pages, missing: [...paper.fonts.missing] }))
  return { written, alone }
}

/**
 * The chapters; a letter ends (以上, and the box to be signed) before the first chapter that is apart, for those are its
 * attachments. Answers what to keep free where that end came to stand alone on its page.
 */
function drawChapters(paper: Paper, document: OfficeDocument, pictures: Map<Picture, Buffer>, outline: Outline): Kept | null {
  let alone: Kept | null = null
  const letterEnds = document.chapters.findIndex(({ apart }) => apart)
  const end = letterEnds < 0 ? document.chapters.length : letterEnds
  document.chapters.forEach((chapter, index) => {
    if (index === end) alone = endOf(paper, document)
    if (chapter.apart && !paper.fresh && !(document.opening === 'cover' && paper.remaining > paper.whole * AS_FREE))
      paper.addPage()
    drawChapter(paper, chapter, pictures, outline)
  })
  return end === document.chapters.length ? endOf(paper, document) : alone
}

function endOf(paper: Paper, { confirmation, opening }: OfficeDocument): Kept | null {
  const { pages: page, remaining } = paper
  if (opening === 'letter') drawEnd(paper, confirmation)
  else if (opening === 'plain' && confirmation) drawConfirmation(paper, confirmation, paper.root)
  return paper.pages > page ? { page, height: remaining + COMES_ALONG } : null
}

function drawChapter(paper: Paper, chapter: Chapter, pictures: Map<Picture, Buffer>, outline: Outline): void {
  const structure: Structure = paper.branch('Sect')
  if (chapter.title !== '') {
    const title = chapterHeight(paper, chapter.title)
    const lead = chapter.blocks.length > 0 ? leadFrom(paper, chapter.blocks, 0, { indent: 0, depth: 0 }, title) : 0
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
    titled: chapter.title !== '',
    reached: (index, text, level) => outline.add(headingKey(chapter, index), text, level - 1 + depth),
  })
}
