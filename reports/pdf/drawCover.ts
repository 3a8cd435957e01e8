import { reportWords } from '@/glossary/reportWords'
import { palette } from '../chart/palette'
import type { Line, Report } from '../section'
import { drawSection } from './drawSection'
import { ascent, lineHeight, type Paper, type Style } from './Paper'

const BODY: Style = { size: 10.5 }
const SMALL: Style = { size: 9 }
const SUMMARY: Style = { size: 9.5 }
const TITLE: Style = { size: 16, weight: 'bold' }
const MARK: Style = { size: 12, weight: 'bold' }
const LABEL_ROOM = 78
const SENDER_ROOM = 44

/** The form's first page: head, 宛先, 作成者, title, statement, 記 with the overview, 以上. */
export function drawCover(paper: Paper, report: Report): void {
  head(paper, report)
  paper.paragraph(report.addressee, { size: 12 }, { after: 8 })
  author(paper, report.author)
  paper.y += 12
  title(paper, report)
  for (const sentence of report.statement) paper.paragraph(sentence, BODY)
  paper.y += 6
  paper.paragraph(reportWords.record, BODY, { align: 'center', after: 4 })
  report.facts.forEach((fact, index) => {
    numberedLine(paper, index + 1, fact)
  })
  paper.y += 8
  drawSection(paper, report.overview, paper.branch('Sect'))
  summary(paper, report)
  paper.paragraph(reportWords.end, BODY, { align: 'right' })
}

function head(paper: Paper, report: Report): void {
  const top = paper.y
  paper.paragraph(report.form, SMALL)
  paper.y = top
  paper.paragraph(report.date, BODY, { align: 'right' })
  paper.paragraph(report.edition, BODY, { align: 'right', after: 2 })
}

/** Label and value in two columns in the right half, as an office expects the sender; who it is stands before them. */
function author(paper: Paper, lines: readonly Line[]): void {
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

function title(paper: Paper, report: Report): void {
  paper.paragraph(report.title, TITLE, { tag: 'H1', align: 'center', after: 6 })
  if (!report.mark) return
  const width = paper.measure(report.mark, MARK) + 28
  const height = lineHeight(MARK) + 4
  const x = paper.left + (paper.width - width) / 2
  paper.artifact(() => paper.document.rect(x, paper.y, width, height).lineWidth(1.4).strokeColor(palette.text).stroke())
  paper.y += 2
  paper.paragraph(report.mark, MARK, { align: 'center', after: 10 })
}

function numberedLine(paper: Paper, number: number, { label, value }: Line): void {
  const x = paper.left + 16 + LABEL_ROOM
  const width = paper.left + paper.width - x
  const height = paper.height(value, width, BODY)
  paper.keep(height)
  paper.tagged(paper.root, 'P', () => {
    paper.line(`${number}`, paper.left, paper.y + ascent(BODY), BODY)
    paper.line(label, paper.left + 16, paper.y + ascent(BODY), BODY)
    paper.block(value, x, paper.y, width, BODY)
  })
  paper.y += height
}

function summary(paper: Paper, report: Report): void {
  const width = paper.width - 10
  paper.keep(
    (report.summary.length + 2) * lineHeight(BODY) +
      report.summary.reduce((sum, each) => sum + paper.height(each, width, SUMMARY) - lineHeight(SUMMARY), 0),
  )
  paper.paragraph(reportWords.summary, { size: 10.5, weight: 'bold' }, { tag: 'H3' })
  for (const sentence of report.summary) paper.paragraph(sentence, SUMMARY, { indent: 10 })
}
