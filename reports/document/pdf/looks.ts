import type { Style } from '../../pdf/Paper'

/** Sizes of a document's texts in points, and how far apart the lines of its prose stand. */
export const BODY: Style = { size: 10.5 }
export const LEADING = 17.5
export const SMALL: Style = { size: 9 }
export const CHAPTER: Style = { size: 14, weight: 'bold' }
export const HEADINGS: Record<1 | 2 | 3, Style> = {
  1: { size: 12, weight: 'bold' },
  2: { size: 11, weight: 'bold' },
  3: { size: 10.5, weight: 'bold' },
}
/** Air above and below a heading, below a block of prose. */
export const AIR = { above: 10, below: 4, block: 5, chapter: 8 }
/** How far a level of a list, an indented paragraph and a quotation stand to the right. */
export const STEP = 21
