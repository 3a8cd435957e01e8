import type { Paper, Structure } from '../../pdf/Paper'
import type { Block } from '../officeDocument'
import { AIR, SMALL } from './looks'

type Shown = Extract<Block, { type: 'picture' }>

/** A pixel is drawn as 1/96 inch at most, and a picture takes no more than this of a page's height. */
const POINTS_PER_PIXEL = 0.75
const SHARE = 0.6

/** A picture scaled to the page, in the middle, with its caption on the same page. */
export function drawPicture(paper: Paper, shown: Shown, bytes: Buffer, parent: Structure): void {
  const { height, width } = sizeOf(paper, shown)
  const structure = paper.branch('Sect', parent)
  paper.keep(pictureHeight(paper, shown))
  const x = paper.left + (paper.width - width) / 2
  paper.y += AIR.block
  const draw = () => paper.document.image(bytes, x, paper.y, { width, height })
  paper.tagged(structure, 'Figure', draw, { alt: shown.alt, bbox: [x, paper.y, x + width, paper.y + height] })
  paper.y += height + AIR.block
  if (shown.caption)
    paper.paragraph(shown.caption, SMALL, { parent: structure, tag: 'Caption', align: 'center', after: AIR.block })
}

export const pictureHeight = (paper: Paper, shown: Shown): number =>
  2 * AIR.block + sizeOf(paper, shown).height + (shown.caption ? paper.height(shown.caption, paper.width, SMALL) + AIR.block : 0)

function sizeOf(paper: Paper, { picture }: Shown): { width: number; height: number } {
  const scale = Math.min(POINTS_PER_PIXEL, paper.width / picture.width, (paper.whole * SHARE) / picture.height)
  return { width: picture.width * scale, height: picture.height * scale }
}
