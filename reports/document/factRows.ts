import type { Line } from '../section'
import type { GridCell } from './officeDocument'

/** Facts as the rows of a table: the label is the heading of its row. */
export const factRows = (lines: readonly Line[]): GridCell[][] =>
  lines.map(({ label, value }) => [{ runs: [{ text: label }], heading: true }, { runs: [{ text: value }] }])
