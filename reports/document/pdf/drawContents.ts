import { reportWords } from '@/glossary/reportWords'
import { palette } from '../../chart/palette'
import { ascent, lineHeight, type Paper, type Structure, type Style } from '../../pdf/Paper'
import type { Entry } from '../headings'
import { AIR, CHAPTER, STEP } from './looks'

const LINES: Record<Entry['level'], Style> = { 1: { size: 10.5, weight: 'bold' }, 2: { size: 10 } }
const NUMBER_ROOM = 34
const BETWEEN = 3

/** Pages kept free for the table of contents, to be filled when the pages of its entries are known. */
export type ReservedContents = { pages: number[]; structure: Structure }

/** Keeps as many pages free as the entries take; the text goes on after them. */
export function reserveContents(paper: Paper, entries: readonly Entry[]): ReservedContents {
  const structure = paper.branch('Sect')
  const pages: number[] = []
  for (const _ of laidOut(paper, entries)) {
    if (pages.length > 0 || !paper.fresh) paper.addPage()
    pages.push(paper.document.bufferedPageRange().count - 1)
    paper.y = paper.bottom
  }
  return { pages, structure }
}

/** Fills the pages kept free: title, leader dots, page number; each line leads to its heading. */
export function drawContents(
  paper: Paper,
  { pages, structure }: ReservedContents,
  entries: readonly Entry[],
  pageOf: (key: string) => number,
): void {
  const toc: { structure: Structure | null } = { structure: null }
  laidOut(paper, entries).forEach((page, index) => {
    paper.document.switchToPage(pages[index] ?? 0)
    paper.y = paper.top
    if (index === 0) {
      paper.tagged(structure, 'H2', () => paper.block(reportWords.contents, paper.left, paper.y, paper.width, CHAPTER, 'center'))
      paper.y += titleHeight()
      toc.structure = paper.branch('TOC', structure)
    }
    for (const entry of page) if (toc.structure) drawEntry(paper, entry, pageOf(entry.key), toc.structure)
  })
}

const titleHeight = (): number => lineHeight(CHAPTER) + AIR.chapter * 2

/** The entries page by page. */
function laidOut(paper: Paper, entries: readonly Entry[]): Entry[][] {
  const pages: Entry[][] = [[]]
  let used = titleHeight()
  for (const entry of entries) {
    const height = heightOf(paper, entry)
    if (used + height > paper.whole) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(entry)
    used += height
  }
  return pages
}

const indentOf = ({ level }: Entry): number => (level - 1) * STEP
const linesOf = (paper: Paper, entry: Entry): string[] =>
  paper.lines(entry.title, paper.width - indentOf(entry) - NUMBER_ROOM - 16, LINES[entry.level])
const heightOf = (paper: Paper, entry: Entry): number =>
  linesOf(paper, entry).length * lineHeight(LINES[entry.level]) + BETWEEN + (entry.level === 1 ? 4 : 0)

function drawEntry(paper: Paper, entry: Entry, page: number, parent: Structure): void {
  const style = LINES[entry.level]
  const lines = linesOf(paper, entry)
  if (entry.level === 1) paper.y += 4
  const top = paper.y
  const x = paper.left + indentOf(entry)
  const height = lines.length * lineHeight(style)
  const baseline = top + height - lineHeight(style) + ascent(style)
  const number = String(page)
  const right = paper.left + paper.width
  const link = paper.branch('Link', paper.branch('TOCI', parent))
  link.add(paper.document.markStructureContent('Link'))
  lines.forEach((line, index) => {
    paper.line(line, x, top + index * lineHeight(style) + ascent(style), style)
  })
  paper.line(number, right - paper.measure(number, style), baseline, style)
  paper.document.endMarkedContent()
  paper.document.goTo(x, top, right - x, height, entry.key, { structParent: link, Contents: new String(entry.title) } as object)
  leader(paper, x + paper.measure(lines.at(-1) ?? '', style) + 6, right - paper.measure(number, style) - 6, baseline)
  paper.y = top + height + BETWEEN
}

function leader(paper: Paper, from: number, until: number, y: number): void {
  if (until <= from) return
  paper.artifact(() =>
    paper.document
      .moveTo(until, y - 1.5)
      .lineTo(from, y - 1.5)
      .lineWidth(0.9)
      .lineCap('round')
      .dash(0.01, { space: 4 })
      .strokeColor(palette.line)
      .stroke()
      .undash()
      .lineCap('butt'),
  )
}
