import { reportWords } from '@/glossary/reportWords'
import type { Report } from '../section'
import { drawEnd, endHeight } from './drawEnd'
import { drawForm } from './drawForm'
import { drawSection } from './drawSection'
import { lineHeight, type Paper, type Style } from './Paper'

const BODY: Style = { size: 10.5 }
const SUMMARY: Style = { size: 9.5 }

/** The form's first page: head, 宛先, 作成者, title, statement, 記 with the overview, 以上. */
export function drawCover(paper: Paper, report: Report): void {
  drawForm(paper, report)
  paper.y += 8
  drawSection(paper, report.overview, paper.branch('Sect'))
  summary(paper, report)
  drawEnd(paper, report.confirmation)
}

/** The sentences go with the end of the form: neither stands alone on a page. */
function summary(paper: Paper, report: Report): void {
  const width = paper.width - 10
  paper.keep(
    (report.summary.length + 2) * lineHeight(BODY) +
      report.summary.reduce((sum, each) => sum + paper.height(each, width, SUMMARY) - lineHeight(SUMMARY), 0) +
      endHeight(report.confirmation),
  )
  paper.paragraph(reportWords.summary, { size: 10.5, weight: 'bold' }, { tag: 'H3' })
  for (const sentence of report.summary) paper.paragraph(sentence, SUMMARY, { indent: 10 })
}
