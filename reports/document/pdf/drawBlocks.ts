import { palette } from '../../chart/palette'
import { total } from '../../pdf/columnWidths'
import { drawSection, sectionHeight, sectionLead } from '../../pdf/drawSection'
import type { Paper, Structure } from '../../pdf/Paper'
import type { Block, Picture } from '../officeDocument'
import { drawGrid, leadOfGrid } from './drawGrid'
import { drawHeading, headingHeight, headingTag } from './drawHeading'
import { drawList, leadOfList } from './drawList'
import { drawPicture, pictureHeight } from './drawPicture'
import { drawRich, leadOfRich, type Rich } from './drawRich'
import { factsGrid } from './drawFacts'
import { laidGrid } from './gridLayout'
import { AIR, BODY, LEADING, STEP } from './looks'
import { richLines } from './richLines'

type Place = {
  parent: Structure
  pictures: ReadonlyMap<Picture, Buffer>
  /** Points from the left, and how many lists the blocks are inside of. */
  indent: number
  depth: number
  /** Level of a heading of the first level. */
  base: number
  /** The chapter's title stands above, and the room of what begins under it has been seen to. */
  titled?: boolean
  /** Told of each heading as it is drawn. */
  reached?: (index: number, text: string, level: number) => void
}

/** Draws blocks one below the other; a heading never stands at the foot of a page without what it heads. */
export function drawBlocks(paper: Paper, blocks: readonly Block[], place: Place): void {
  let level = 0
  blocks.forEach((block, index) => {
    const seen = index === 0 && place.titled === true
    if (block.type === 'heading') {
      if (!seen && (blocks[index - 1]?.type !== 'heading' || paper.fresh)) paper.keep(leadFrom(paper, blocks, index, place))
      place.reached?.(index, block.text, block.level)
      drawHeading(paper, block, place.parent, place.base + block.level - 1)
      level = block.level
      return
    }
    drawBlock(paper, block, place, place.base + level, seen || blocks[index - 1]?.type === 'heading')
  })
}

/** Room that must be left for the block at an index to begin; with headings, for all that follows at once. `above` is taken already. */
export function leadFrom(
  paper: Paper,
  blocks: readonly Block[],
  index: number,
  place: Pick<Place, 'indent' | 'depth'>,
  above = 0,
): number {
  let headings = 0
  let at = index
  for (let block = blocks[at]; block?.type === 'heading'; at += 1, block = blocks[at]) headings += headingHeight(paper, block)
  const next = blocks[at]
  if (!next) return headings
  const room = paper.whole - above - headings
  const wish = wishOf(paper, next, place)
  return headings + (wish <= room ? wish : Math.min(room, leadOf(paper, next, place)))
}

/** Room for the whole of what is better not broken. */
function wishOf(paper: Paper, block: Block, place: Pick<Place, 'indent' | 'depth'>): number {
  if (block.type === 'section') return sectionHeight(paper, block.section)
  return block.type === 'facts' ? total(factsGrid(paper, block.lines).heights) : leadOf(paper, block, place)
}

function leadOf(paper: Paper, block: Block, { depth, indent }: Pick<Place, 'indent' | 'depth'>): number {
  if (block.type === 'heading') return headingHeight(paper, block)
  if (block.type === 'paragraph' || block.type === 'quote') return leadOfRich(richOf(paper, block, indent))
  if (block.type === 'list') return leadOfList(paper, block, indent, depth)
  if (block.type === 'grid') return leadOfGrid(paper, laidGrid(paper, block.rows, paper.left + indent, paper.width - indent))
  if (block.type === 'facts') return leadOfGrid(paper, factsGrid(paper, block.lines))
  if (block.type === 'section') return sectionLead(paper, block.section)
  return block.type === 'picture' ? pictureHeight(paper, block) : AIR.block * 2
}

function drawBlock(paper: Paper, block: Exclude<Block, { type: 'heading' }>, place: Place, depth: number, headed: boolean): void {
  const { indent, parent } = place
  if (block.type === 'section') {
    if (!headed) paper.keep(leadFrom(paper, [block], 0, place))
    return drawSection(paper, block.section, parent, { kept: true, tag: headingTag(depth) })
  }
  if (block.type === 'picture') return drawPicture(paper, block, place.pictures.get(block.picture) ?? Buffer.alloc(0), parent)
  if (block.type === 'pageBreak') {
    if (!paper.fresh) paper.addPage()
    return
  }
  if (block.type === 'rule') return drawRule(paper)
  if (block.type === 'grid' || block.type === 'facts') {
    if (block.type === 'facts' && !headed) paper.keep(leadFrom(paper, [block], 0, place))
    const grid =
      block.type === 'facts'
        ? factsGrid(paper, block.lines)
        : laidGrid(paper, block.rows, paper.left + indent, paper.width - indent)
    if (grid.rows > 0) drawGrid(paper, grid, parent)
    paper.y += AIR.block * 2
    return
  }
  if (block.type === 'list') {
    drawList(paper, block, parent, indent, place.depth, (inside, body, right, deeper) =>
      drawBlocks(paper, inside, { pictures: place.pictures, parent: body, indent: right, depth: deeper, base: place.base }),
    )
    if (place.depth === 0) paper.y += AIR.block
    return
  }
  drawProse(paper, block, place)
}

function drawProse(paper: Paper, block: Extract<Block, { type: 'paragraph' | 'quote' }>, { indent, parent }: Place): void {
  const rich = richOf(paper, block, indent)
  if (block.runs.every(({ text }) => text === '')) {
    paper.y += Math.min(LEADING, Math.max(0, paper.remaining))
    return
  }
  if (block.type === 'paragraph') drawRich(paper, rich, paper.branch('P', parent))
  else drawRich(paper, { ...rich, beside: bar(paper, rich.x) }, paper.branch('P', paper.branch('BlockQuote', parent)))
  paper.y += AIR.block
}

function richOf(paper: Paper, block: Extract<Block, { type: 'paragraph' | 'quote' }>, indent: number): Rich {
  const right = indent + (block.type === 'quote' ? STEP : (block.indent ?? 0) * STEP)
  const width = paper.width - right
  const align = block.type === 'paragraph' ? (block.align ?? 'left') : 'left'
  return {
    runs: block.runs,
    lines: richLines(paper, block.runs, width, BODY),
    x: paper.left + right,
    width,
    style: BODY,
    leading: LEADING,
    align,
  }
}

/** The bar at the left of what is quoted. */
const bar = (paper: Paper, x: number) => (top: number, height: number) =>
  paper.artifact(() => paper.document.rect(x - 10, top, 2.5, height).fill(palette.line))

function drawRule(paper: Paper): void {
  paper.keep(AIR.block * 2)
  paper.y += AIR.block
  paper.artifact(() =>
    paper.document
      .moveTo(paper.left, paper.y)
      .lineTo(paper.left + paper.width, paper.y)
      .lineWidth(0.6)
      .strokeColor(palette.line)
      .stroke(),
  )
  paper.y += AIR.block
}
