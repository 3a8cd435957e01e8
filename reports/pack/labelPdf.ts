import { packDocumentTexts as texts } from '@/glossary/packs'
import { palette } from '../chart/palette'
import { collected } from '../pdf/collected'
import { wordedLines } from '../lineBreaks'
import { ascent, lineHeight, Paper, type Style } from '../pdf/Paper'
import type { PackModel } from './packModel'

const MM = 72 / 25.4
/** A disc of 120 mm; text keeps off its rim and off the middle, which not every disc can be printed on. */
const DISC = { radius: 60, hole: 7.5, rim: 3, middle: 23 }
const CENTRE_DOWN = 130
const SMALLEST = 5.5

/** The label of each disc (clause 8(2)) as PDF, one page each, in its real size; the same pack gives the same bytes. */
export async function labelPdf(model: PackModel): Promise<Buffer> {
  const paper = new Paper({ title: texts.label, edition: model.edition, creator: model.contractor, createdAt: model.createdAt })
  const bytes = collected(paper)
  for (let disc = 1; disc <= model.discs; disc += 1) {
    if (disc > 1) paper.addPage()
    drawLabel(paper, model, disc)
  }
  paper.document.end()
  return bytes
}

/** One line or more around the middle of the disc: `at` is millimetres below its centre, `height` what it may take. */
type Piece = { text: string; at: number; height: number; style: Style; side?: 'left' | 'right' }

function drawLabel(paper: Paper, model: PackModel, disc: number): void {
  const { scan } = model
  const small: Style = { size: 7 }
  const label: Style = { size: 6.5, colour: palette.quiet }
  paper.paragraph(`${texts.label}　${texts.disc(disc, model.discs)}`, { size: 11, weight: 'bold' }, { tag: 'H1', after: 4 })
  paper.paragraph(texts.printNote, { size: 8.5 })
  drawOutline(paper)
  const pieces: Piece[] = [
    { text: texts.subject, at: -53, height: 3, style: label },
    { text: model.contractName, at: -50, height: 11, style: { size: 10, weight: 'bold' } },
    { text: texts.documents, at: -38, height: 3, style: label },
    { text: model.title, at: -35, height: 10, style: { size: 9 } },
    { text: texts.purchaser, at: -8, height: 3, style: label, side: 'left' },
    { text: model.purchaser, at: -4.5, height: 14, style: { size: 8.5, weight: 'bold' }, side: 'left' },
    { text: texts.contractor, at: -8, height: 3, style: label, side: 'right' },
    { text: model.contractor, at: -4.5, height: 14, style: { size: 8.5, weight: 'bold' }, side: 'right' },
    { text: pair(texts.madeOn, model.madeIn) + '　' + pair(texts.dueOn, model.dueOn), at: 25, height: 4, style: { size: 8 } },
    { text: texts.virus, at: 30, height: 3, style: label },
    {
      text: [pair(texts.virusSoftware, scan.software), pair(texts.virusDefinedOn, scan.definedOn)].join('　'),
      at: 33,
      height: 4,
      style: small,
    },
    {
      text: [pair(texts.virusCheckedOn, scan.checkedOn), pair(texts.virusResult, scan.result)].join('　'),
      at: 37,
      height: 4,
      style: small,
    },
    { text: pair(texts.format, texts.udf), at: 42, height: 4, style: small },
    {
      text: [texts.disc(disc, model.discs), model.edition].join('　'),
      at: 47,
      height: 5,
      style: { size: 8.5, weight: 'bold' },
    },
  ]
  for (const piece of pieces) drawPiece(paper, piece)
}

const pair = (name: string, value: string): string => `${name}：${value}`

function drawOutline(paper: Paper): void {
  const [x, y] = centreOf(paper)
  paper.artifact(() => {
    paper.document.lineWidth(0.5).strokeColor(palette.line)
    for (const radius of [DISC.radius, DISC.hole]) paper.document.circle(x, y, radius * MM).stroke()
    paper.document
      .dash(2, { space: 2 })
      .circle(x, y, (DISC.middle - 1) * MM)
      .stroke()
      .undash()
  })
}

const centreOf = (paper: Paper): [number, number] => [paper.document.page.width / 2, CENTRE_DOWN * MM]

/** Where a strip of the disc between two heights can hold text: from the middle of its width, half of it to each side. */
function roomOf({ at, height, side }: Piece): { from: number; width: number } {
  const farthest = Math.max(Math.abs(at), Math.abs(at + height))
  const half = Math.sqrt((DISC.radius - DISC.rim) ** 2 - farthest ** 2)
  if (!side) return { from: -half, width: 2 * half }
  return side === 'left' ? { from: -half, width: half - DISC.middle } : { from: DISC.middle, width: half - DISC.middle }
}

function drawPiece(paper: Paper, piece: Piece): void {
  const [x, y] = centreOf(paper)
  const room = roomOf(piece)
  const style = fitting(paper, piece, room.width * MM)
  const lines = wordedLines(piece.text, room.width * MM, (part) => paper.measure(part, style))
  paper.tagged(paper.root, 'P', () => {
    lines.forEach((line, index) => {
      const left = x + room.from * MM + (room.width * MM - paper.measure(line, style)) / 2
      paper.line(line, left, y + piece.at * MM + index * lineHeight(style) + ascent(style), style)
    })
  })
}

/** As large as asked, and smaller where it would not fit. */
function fitting(paper: Paper, { height, style, text }: Piece, width: number): Style {
  for (let size = style.size; size > SMALLEST; size -= 0.5) {
    const smaller = { ...style, size }
    if (paper.height(text, width, smaller) <= height * MM + lineHeight(smaller) * 0.3) return smaller
  }
  return { ...style, size: SMALLEST }
}
