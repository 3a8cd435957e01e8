import { unitNote } from '@/glossary/reportWords'
import { palette } from '../chart/palette'
import type { Section } from '../section'
import { drawChart } from './drawChart'
import { drawTable, type Table, tableHeight, tableLead, tableOf } from './drawTable'
import { ascent, lineHeight, type Paper, type Structure, type Style } from './Paper'

const TITLE: Style = { size: 10.5, weight: 'bold' }
const UNIT: Style = { size: 8.5 }
const NOTE: Style = { size: 8.5, colour: palette.quiet }
const SEEN: Style = { size: 9.5, weight: 'bold', colour: palette.strong }
const CHART_HEIGHT = 174
/** Share of the page that a table beside its bars takes. */
const BESIDE = 0.48
const GAP = 16
/** Height of a bar with its air, where the bars stand under their table. */
const ROW_OF_BARS = 16

/**
 * One section: heading, chart, table with its unit at the top right, notes. Kept on one page where a page can hold it, else begun
 * where its head has room; or drawn where it is (`kept`) because the caller has seen to that.
 */
export function drawSection(
  paper: Paper,
  section: Section,
  parent: Structure,
  { kept = false, tag = 'H3' }: { kept?: boolean; tag?: string } = {},
): void {
  const structure = paper.branch('Sect', parent)
  if (!kept) paper.keep(sectionRoom(paper, section))
  heading(paper, section, structure, tag)
  if (section.chart?.form === 'columns') {
    drawChart(paper, section, section.chart, { x: paper.left, y: paper.y, width: paper.width, height: CHART_HEIGHT }, structure)
    paper.y += CHART_HEIGHT + 4
  }
  const table = tableFor(paper, section)
  unit(paper, section, table, structure)
  const top = paper.y
  const page = paper.document.page
  drawTable(paper, table, structure)
  if (section.chart?.form === 'bars') {
    if (paper.document.page === page) drawBeside(paper, section, section.chart, table, top, structure)
    else drawBelow(paper, section, section.chart, structure)
  }
  notes(paper, section, structure)
  paper.y += GAP
}

/** Room a section needs when nothing is broken over pages. */
export const sectionHeight = (paper: Paper, section: Section): number =>
  headingHeight(paper, section) +
  (section.chart?.form === 'columns' ? CHART_HEIGHT + 4 : 0) +
  lineHeight(UNIT) +
  tableHeight(paper, tableFor(paper, section)) +
  notesHeight(paper, section)

const tableFor = (paper: Paper, section: Section): Table =>
  tableOf(paper, section, paper.left, section.chart?.form === 'bars' ? paper.width * BESIDE : paper.width)

/** Room it needs to begin: heading, chart, unit, the table's head with its first row. */
export const sectionLead = (paper: Paper, section: Section): number =>
  Math.min(
    sectionHeight(paper, section),
    headingHeight(paper, section) +
      (section.chart?.form === 'columns' ? CHART_HEIGHT + 4 : 0) +
      lineHeight(UNIT) +
      tableLead(paper, tableFor(paper, section)),
  )

/** Room for it under something `above` that it shall not leave alone: for the whole of it where a page holds both, else to begin. */
export function sectionRoom(paper: Paper, section: Section, above = 0): number {
  const whole = above + sectionHeight(paper, section)
  return whole <= paper.whole ? whole : Math.min(paper.whole, above + sectionLead(paper, section))
}

function heading(paper: Paper, { title, chart }: Section, structure: Structure, tag: string): void {
  paper.tagged(structure, tag, () => paper.block(title, paper.left, paper.y, paper.width, TITLE))
  paper.y += paper.height(title, paper.width, TITLE) + 2
  if (chart && chart.title !== title) paper.paragraph(chart.title, SEEN, { parent: structure })
}

const headingHeight = (paper: Paper, { title, chart }: Section): number =>
  paper.height(title, paper.width, TITLE) +
  2 +
  (chart && chart.title !== title ? paper.height(chart.title, paper.width, SEEN) : 0)

function unit(paper: Paper, section: Section, { widths }: Table, structure: Structure): void {
  if (section.unit === '') return
  const text = unitNote(section.unit)
  const right =
    paper.left +
    Math.max(
      paper.measure(text, UNIT),
      widths.reduce((sum, each) => sum + each, 0),
    )
  paper.tagged(structure, 'P', () => paper.line(text, right - paper.measure(text, UNIT), paper.y + ascent(UNIT), UNIT))
  paper.y += lineHeight(UNIT)
}

function drawBeside(
  paper: Paper,
  section: Section,
  chart: NonNullable<Section['chart']>,
  { widths }: Table,
  top: number,
  structure: Structure,
): void {
  const x = paper.left + widths.reduce((sum, each) => sum + each, 0) + 18
  const bottom = paper.y
  drawChart(paper, section, chart, { x, y: top, width: paper.left + paper.width - x, height: bottom - top }, structure)
}

/** The bars of a table that ran over the page: under it, as high as their names need. */
function drawBelow(paper: Paper, section: Section, chart: NonNullable<Section['chart']>, structure: Structure): void {
  const height = Math.min(paper.whole, section.rows.length * ROW_OF_BARS)
  paper.y += 8
  paper.keep(height)
  drawChart(paper, section, chart, { x: paper.left, y: paper.y, width: paper.width, height }, structure)
  paper.y += height + 4
}

const notesHeight = (paper: Paper, section: Section): number =>
  section.notes.length > 0 ? 4 + section.notes.reduce((sum, note) => sum + paper.height(note, paper.width, NOTE), 0) : 0

function notes(paper: Paper, section: Section, structure: Structure): void {
  if (section.notes.length > 0) paper.y += 4
  for (const note of section.notes) paper.paragraph(note, NOTE, { parent: structure })
}
