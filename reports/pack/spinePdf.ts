import type { Binder } from '@/domain/pack/binders'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { packDocumentTexts as texts } from '@/glossary/packs'
import { palette } from '../chart/palette'
import { collected } from '../pdf/collected'
import { Paper, type Style } from '../pdf/Paper'
import type { PackModel } from './packModel'
import { verticalLength, verticalText } from './verticalText'

const MM = 72 / 25.4
const HEIGHT = 240 * MM
const PAD = 6 * MM
const GAP = 4 * MM
const SMALLEST = 7

/** The label for the back of each paper file, per kind (clause 8(2)), in its real size, as many on a page as there is room for. */
export async function spinePdf(model: PackModel): Promise<Buffer> {
  const paper = new Paper({ title: texts.spine, edition: model.edition, creator: model.contractor, createdAt: model.createdAt })
  const bytes = collected(paper)
  let x = beginPage(paper)
  for (const binder of model.binders) {
    const width = binder.width * 10 * MM
    if (x + width > paper.left + paper.width + 0.5) {
      paper.addPage()
      x = beginPage(paper)
    }
    drawSpine(paper, model, binder, x)
    x += width + GAP
  }
  paper.document.end()
  return bytes
}

function beginPage(paper: Paper): number {
  paper.paragraph(texts.spineNote, { size: 8 }, { after: 3 })
  return paper.left
}

function drawSpine(paper: Paper, model: PackModel, { kind, width: centimetres }: Binder, x: number): void {
  const [top, width] = [paper.y, centimetres * 10 * MM]
  paper.artifact(() => {
    paper.document.lineWidth(0.4).strokeColor(palette.line).dash(3, { space: 2 }).rect(x, top, width, HEIGHT).stroke().undash()
  })
  const scale = centimetres >= 8 ? 1.5 : centimetres >= 5 ? 1.25 : 1
  const main = x + width * 0.42
  const aside = x + width * 0.82
  column(paper, model.fiscalYear, main, top + PAD, 46 * MM, { size: 15 * scale, weight: 'bold' })
  column(paper, deliverableKindLabels[kind], main, top + 52 * MM, 118 * MM, { size: 24 * scale, weight: 'bold' })
  column(paper, model.contractor, main, top + 176 * MM, HEIGHT - 176 * MM - PAD, { size: 13 * scale })
  column(paper, model.contractName, aside, top + PAD, HEIGHT - 2 * PAD, { size: 9 * scale })
}

/** One text downwards, as large as asked and smaller where it is too long for its room. */
function column(paper: Paper, text: string, x: number, top: number, room: number, style: Style): void {
  let size = style.size
  while (size > SMALLEST && verticalLength(paper, text, { ...style, size }) > room) size -= 0.5
  paper.tagged(paper.root, 'P', () => verticalText(paper, text, x, top, { ...style, size }))
}
