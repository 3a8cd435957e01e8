import { reportWords } from '@/glossary/reportWords'
import type { Confirmation } from '../section'
import { confirmationHeight, drawConfirmation, drawConfirmationAtLeft, lowestConfirmation } from './drawConfirmation'
import { lineHeight, type Paper, type Style } from './Paper'

const BODY: Style = { size: 10.5 }

/** Room that the end needs at least: the box beside 以上. */
export const endHeight = (confirmation: Confirmation | null | undefined): number =>
  confirmation && confirmation.cells.length > 0 ? lowestConfirmation() : lineHeight(BODY)

/** 以上 and the box to be signed, on one page: below each other, side by side where the page is nearly full. */
export function drawEnd(paper: Paper, confirmation: Confirmation | null | undefined): void {
  const end = () => paper.paragraph(reportWords.end, BODY, { align: 'right' })
  if (!confirmation || confirmation.cells.length === 0) return end()
  const below = lineHeight(BODY) + confirmationHeight()
  if (paper.remaining >= below || paper.remaining < lowestConfirmation()) {
    paper.keep(below)
    end()
    return drawConfirmation(paper, confirmation, paper.root)
  }
  const top = paper.y
  end()
  paper.y = top
  drawConfirmationAtLeft(paper, confirmation, paper.root)
}
