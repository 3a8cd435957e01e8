import { palette } from '../chart/palette'
import { MARGINS, type Paper, type Style } from './Paper'

const NUMBER: Style = { size: 9 }
const RUNNING: Style = { size: 8, colour: palette.quiet }

/** Page numbers 「- 1 / 3 -」 in the middle of the foot, and from the second page on the running title at the top right. */
export function drawMargins(paper: Paper, running: string): void {
  const { start, count } = paper.document.bufferedPageRange()
  for (let index = 0; index < count; index += 1) {
    paper.document.switchToPage(start + index)
    const number = `- ${index + 1} / ${count} -`
    paper.artifact(() => {
      const width = paper.measure(number, NUMBER)
      paper.line(number, paper.left + (paper.width - width) / 2, paper.bottom + MARGINS.bottom / 2, NUMBER)
      if (index > 0) paper.line(running, paper.left + paper.width - paper.measure(running, RUNNING), MARGINS.top - 16, RUNNING)
    }, 'Pagination')
  }
}
