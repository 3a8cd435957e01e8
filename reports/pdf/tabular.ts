import type { Paper, Style } from './Paper'

const DIGIT = /\d/

/** Width of a number whose digits all take the room of a 0: the UD font's 1 is narrower than the rest. */
export const tabularWidth = (paper: Paper, text: string, style: Style): number =>
  [...text].reduce((sum, character) => sum + advance(paper, character, style), 0)

/** A number that ends at `right`, its digits in columns with those above and below. */
export function tabularLine(paper: Paper, text: string, right: number, baseline: number, style: Style): void {
  let at = right - tabularWidth(paper, text, style)
  for (const part of text.match(/1|[^1]+/g) ?? []) {
    const room = tabularWidth(paper, part, style)
    paper.line(part, at + (room - paper.measure(part, style)) / 2, baseline, style)
    at += room
  }
}

const advance = (paper: Paper, character: string, style: Style): number =>
  paper.measure(DIGIT.test(character) ? '0' : character, style)
