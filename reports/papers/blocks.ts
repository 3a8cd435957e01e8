import { reportWords } from '@/glossary/reportWords'
import type { Cell, Column, Section } from '../section'
import type { Block, Run } from '../document/officeDocument'

const runs = (text: string): Run[] => [{ text }]

/** Text that was typed into a plain field: a paragraph for each line. */
/** A paragraph of plain text. */
export const paragraphs = (text: string | null | undefined): Block[] =>
  linesOf(text).map((line) => ({ type: 'paragraph', runs: runs(line) }))

export const paragraph = (text: string): Block => ({ type: 'paragraph', runs: runs(text) })
/** A heading within a chapter; 1 is the largest. */
export const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ type: 'heading', level, text })

/** A list of points; nothing at all without any. */
export const bullets = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items: items.map((item) => ({ runs: runs(item) })) }]

/** The lines of a plain field, without empty ones. */
export const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A table with one row of headings. Nothing to say is a dash. */
export const grid = (headings: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'grid',
  rows: [
    headings.map((text) => ({ runs: runs(text), heading: true as const })),
    ...rows.map((row) => row.map((text) => ({ runs: runs(text === '' ? '—' : text) }))),
  ],
})

type Table = {
  key: string
  title: string
  shortTitle?: string
  unit?: string
  columns: readonly Column[]
  rows: readonly Readonly<Record<string, Cell>>[]
  total?: Readonly<Record<string, Cell>> | null
  notes?: readonly string[]
}

/** A computed table, which Excel carries on a sheet of its own. */
export const table = ({ columns, key, notes = [], rows, shortTitle, title, total = null, unit = '' }: Table): Block => {
  const section: Section = {
    key,
    title,
    shortTitle: shortTitle ?? title,
    unit,
    columns,
    rows: rows.map((cells, index) => ({ key: String(index + 1), cells })),
    total: total && { ...(columns[0] ? { [columns[0].key]: reportWords.total } : {}), ...total },
    chart: null,
    notes,
  }
  return { type: 'section', section }
}
