import { reportWords } from '@/glossary/reportWords'
import type { Report, Section } from '../section'
import { drawTable, tableOf } from './drawTable'
import { lineHeight, type Paper, type Style } from './Paper'

const TITLE: Style = { size: 12.5, weight: 'bold' }

/** 用語の定義: terms at the left, their meaning at the right. */
export function drawDefinitions(paper: Paper, title: string, definitions: Report['definitions']): void {
  const structure = paper.branch('Sect')
  const table = tableOf(paper, sectionOf(title, definitions), paper.left, paper.width)
  paper.keep(lineHeight(TITLE) + 80)
  paper.paragraph(title, TITLE, { parent: structure, tag: 'H2', after: 4 })
  drawTable(paper, table, structure)
}

const sectionOf = (title: string, definitions: Report['definitions']): Section => ({
  key: 'definitions',
  title,
  shortTitle: reportWords.definitionsSheet,
  unit: '',
  total: null,
  chart: null,
  notes: [],
  columns: [
    { key: 'term', label: reportWords.term, kind: 'text' },
    { key: 'text', label: reportWords.meaning, kind: 'text' },
  ],
  rows: definitions.map(({ term, text }) => ({ key: term, cells: { term, text } })),
})
