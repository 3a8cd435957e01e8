import { reportWords } from '@/glossary/reportWords'
import { palette } from '../chart/palette'
import type { Line, Report } from '../section'
import { ascent, lineHeight, type Paper, type Style } from './Paper'

/** What stands at the head of every form of the office, whatever follows under 記. */
type Form = Pick<Report, 'form' | 'date' | 'edition' | 'addressee' | 'author' | 'title' | 'mark' | 'statement' | 'facts'>

const BODY: Style = { size: 10.5 }
const SMALL: Style = { size: 9 }
const TITLE: Style = { size: 16, weight: 'bold' }
const MARK: Style = { size: 12, weight: 'bold' }
const LABEL_ROOM = 78
const SENDER_ROOM = 44

/** Form number, date, 宛先, 作成者, title, statement, 記 and its numbered lines. */
export function drawForm(paper: Paper, form: Form): void {
  drawFormNumber(paper, form)
  if (form.addressee !== '') paper.paragraph(form.addressee, { size: 12 }, { after: 8 })
  drawAuthor(paper, form.author)
  paper.y += 12
  drawTitle(paper, form)
  for (const sentence of form.statement) paper.paragraph(sentence, BODY)
  if (form.facts.length === 0) return
  paper.y += 6
  paper.paragraph(reportWords.record, BODY, { align: 'center', after: 4 })
  const room = labelRoom(paper, form.facts)
  form.facts.forEach((fact, index) => {
    numberedLine(paper, index + 1, fact, room)
  })
}

/** 様式 at the left, the date and the edition at the right. */
export function drawFormNumber(paper: Paper, report: Pick<Form, 'form' | 'date' | 'edition'>): void {
  const top = paper.y
  paper.paragraph(report.form, SMALL)
  paper.y = top
  paper.paragraph(report.date, BODY, { align: 'right' })
  paper.paragraph(report.edition, BODY, { align: 'right', after: 2 })
}

/** Label and value in two columns in the right half, as an office expects the sender; who it is stands before them. */
export function drawAuthor(paper: Paper, lines: readonly Line[]): void {
  const x = paper.left + paper.width * 0.46
  const width = paper.left + paper.width - x - LABEL_ROOM
  for (const { label, value } of lines) {
    if (value === '') {
      paper.tagged(paper.root, 'P', () => paper.line(label, x - SENDER_ROOM, paper.y + ascent(BODY), BODY))
      continue
    }
    const height = paper.height(value, width, BODY)
    paper.keep(height)
    paper.tagged(paper.root, 'P', () => {
      paper.line(label, x, paper.y + ascent(BODY), { ...SMALL, colour: palette.quiet })
      paper.block(value, x + LABEL_ROOM, paper.y, width, BODY)
    })
    paper.y += height
  }
}

/** The title in the middle, with 案 or 速報 in a frame below it. */
export function drawTitle(paper: Paper, report: Pick<Form, 'title' | 'mark'>): void {
  paper.paragraph(report.title, TITLE, { tag: 'H1', align: 'center', after: 6 })
  if (!report.mark) return
  const width = paper.measure(report.mark, MARK) + 28
  const height = lineHeight(MARK) + 4
  const x = paper.left + (paper.width - width) / 2
  paper.artifact(() => paper.document.rect(x, paper.y, width, height).lineWidth(1.4).strokeColor(palette.text).stroke())
  paper.y += 2
  paper.paragraph(report.mark, MARK, { align: 'center', after: 10 })
}

/** Labels stand in one column; a very long one is broken, so that no value is crowded out. */
const labelRoom = (paper: Paper, facts: readonly Line[]): number =>
  Math.min(paper.width * 0.4, Math.max(LABEL_ROOM, ...facts.map(({ label }) => paper.measure(label, BODY) + 10)))

function numberedLine(paper: Paper, number: number, { label, value }: Line, room: number): void {
  const x = paper.left + 16 + room
  const width = paper.left + paper.width - x
  const height = Math.max(paper.height(value, width, BODY), paper.height(label, room - 6, BODY))
  paper.keep(height)
  paper.tagged(paper.root, 'P', () => {
    paper.line(`${number}`, paper.left, paper.y + ascent(BODY), BODY)
    paper.block(label, paper.left + 16, paper.y, room - 6, BODY)
    paper.block(value, x, paper.y, width, BODY)
  })
  paper.y += height
}
