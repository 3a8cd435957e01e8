import { reportWords } from '@/glossary/reportWords'
import { confirmationHeight, drawConfirmation } from '../../pdf/drawConfirmation'
import { drawAuthor, drawForm, drawFormNumber, drawTitle } from '../../pdf/drawForm'
import { lineHeight, type Paper, type Style } from '../../pdf/Paper'
import { drawGrid } from './drawGrid'
import type { OfficeDocument } from '../officeDocument'
import { factsGrid } from './drawFacts'
import { AIR, BODY, SMALL } from './looks'

const COVER: Style = { size: 22, weight: 'bold' }
const EDITION: Style = { size: 13 }
const MARK: Style = { size: 14, weight: 'bold' }
/** How far down a title page its title stands. */
const TITLE_AT = 0.27

/** What stands before the chapters. */
export function drawOpening(paper: Paper, document: OfficeDocument): void {
  if (document.opening === 'cover') drawTitlePage(paper, document)
  else if (document.opening === 'letter') drawForm(paper, document)
  else drawPlain(paper, document)
}

function drawPlain(paper: Paper, document: OfficeDocument): void {
  drawFormNumber(paper, document)
  if (document.addressee !== '') paper.paragraph(document.addressee, { size: 12 }, { after: 4 })
  drawAuthor(paper, document.author)
  paper.y += 8
  drawTitle(paper, document)
  for (const sentence of document.statement) paper.paragraph(sentence, BODY)
  if (document.facts.length === 0) return
  paper.y += AIR.block
  drawGrid(paper, factsGrid(paper, document.facts), paper.root)
  paper.y += AIR.block * 2
}

/** A page of its own: the title in the upper third, the facts under it, the sender and the confirmation at the foot. */
function drawTitlePage(paper: Paper, document: OfficeDocument): void {
  drawFormNumber(paper, { ...document, edition: '' })
  if (document.addressee !== '') paper.paragraph(document.addressee, { size: 12 })
  paper.y = Math.max(paper.y + 24, paper.whole * TITLE_AT)
  paper.paragraph(document.title, COVER, { tag: 'H1', align: 'center', after: 8 })
  if (document.edition !== '') paper.paragraph(document.edition, EDITION, { align: 'center', after: 4 })
  if (document.mark) paper.paragraph(reportWords.marked(document.mark), MARK, { align: 'center' })
  paper.y += 24
  for (const sentence of document.statement) paper.paragraph(sentence, BODY, { after: 2 })
  if (document.facts.length > 0) {
    paper.y += 12
    drawGrid(paper, factsGrid(paper, document.facts), paper.root)
  }
  const foot = authorHeight(paper, document) + (document.confirmation ? confirmationHeight() + 8 : 0)
  paper.y += 24
  paper.keep(foot)
  paper.y = Math.max(paper.y, paper.bottom - foot)
  drawAuthor(paper, document.author)
  if (document.confirmation) drawConfirmation(paper, document.confirmation, paper.root)
}

const authorHeight = (paper: Paper, { author }: OfficeDocument): number =>
  author.reduce((sum, { value }) => sum + Math.max(lineHeight(SMALL), paper.height(value, paper.width * 0.38, BODY)), 0)
