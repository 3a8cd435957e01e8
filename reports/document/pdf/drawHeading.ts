import { palette } from '../../chart/palette'
import { lineHeight, type Paper, type Structure, type Style } from '../../pdf/Paper'
import type { Block } from '../officeDocument'
import { AIR, CHAPTER, HEADINGS } from './looks'

type Heading = Extract<Block, { type: 'heading' }>

/** Headings of the PDF go down to H6; the document's title is H1. */
export const headingTag = (depth: number): string => `H${Math.min(6, Math.max(1, depth))}`

/** Height of a heading with its air; the air above is left out at the top of a page. */
export const headingHeight = (paper: Paper, { level, text }: Heading): number =>
  AIR.above + paper.height(text, paper.width, HEADINGS[level]) + AIR.below

/** Draws a heading whose room has been seen to. */
export function drawHeading(paper: Paper, { level, text }: Heading, parent: Structure, depth: number): void {
  if (!paper.fresh) paper.y += AIR.above
  draw(paper, text, HEADINGS[level], parent, headingTag(depth))
  paper.y += AIR.below
}

export const chapterHeight = (paper: Paper, title: string): number =>
  title === '' ? 0 : AIR.above * 1.4 + paper.height(title, paper.width, CHAPTER) + AIR.chapter

/** A chapter's title with the blue rule under it. */
export function drawChapterTitle(paper: Paper, title: string, parent: Structure): void {
  if (title === '') return
  if (!paper.fresh) paper.y += AIR.above * 1.4
  draw(paper, title, CHAPTER, parent, 'H2')
  paper.artifact(() =>
    paper.document
      .moveTo(paper.left, paper.y + 1)
      .lineTo(paper.left + paper.width, paper.y + 1)
      .lineWidth(1)
      .strokeColor(palette.actual)
      .stroke(),
  )
  paper.y += AIR.chapter
}

function draw(paper: Paper, text: string, style: Style, parent: Structure, tag: string): void {
  const lines = paper.lines(text, paper.width, style)
  paper.tagged(parent, tag, () => {
    paper.block(text, paper.left, paper.y, paper.width, style)
  })
  paper.y += lines.length * lineHeight(style)
}
