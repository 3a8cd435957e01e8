import { reportWords } from '@/glossary/reportWords'
import { palette } from '../../chart/palette'
import { MARGINS, type Paper, type Style } from '../../pdf/Paper'
import type { OfficeDocument } from '../officeDocument'

const NUMBER: Style = { size: 9 }
const RUNNING: Style = { size: 8, colour: palette.quiet }

/** 「- 3 -」 in the middle of each foot, the running title at the top right from the second page on; a title page has neither. */
export function drawPageMargins(paper: Paper, document: OfficeDocument): void {
  const { count, start } = paper.document.bufferedPageRange()
  const running = runningTitle(paper, document)
  for (let index = document.opening === 'cover' ? 1 : 0; index < count; index += 1) {
    paper.document.switchToPage(start + index)
    const number = `- ${index + 1} -`
    paper.artifact(() => {
      const middle = paper.left + (paper.width - paper.measure(number, NUMBER)) / 2
      paper.line(number, middle, paper.bottom + MARGINS.bottom / 2, NUMBER)
      if (index > 0) paper.line(running, paper.left + paper.width - paper.measure(running, RUNNING), MARGINS.top - 16, RUNNING)
    }, 'Pagination')
  }
}

/** 案 or 速報 is said on every page; a title longer than the line is cut, for it stands in full on the first page. */
function runningTitle(paper: Paper, { edition, mark, title }: OfficeDocument): string {
  const text = `${mark ? reportWords.marked(mark) : ''}${title}${edition === '' ? '' : `　${edition}`}`
  const [line = '', ...more] = paper.lines(text, paper.width - 12, RUNNING)
  return more.length > 0 ? `${line}…` : line
}
