import type { Paper } from '../../pdf/Paper'
import type { Line } from '../../section'
import { factRows } from '../factRows'
import { type LaidGrid, laidGrid } from './gridLayout'

/** Share of the page that labels take. */
const LABELS = 0.24

/** Labels beside their texts in a ruled box, as offices fill in forms. */
export const factsGrid = (paper: Paper, lines: readonly Line[]): LaidGrid =>
  laidGrid(paper, factRows(lines), paper.left, paper.width, [paper.width * LABELS, paper.width * (1 - LABELS)])
