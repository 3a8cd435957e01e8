/** How a value is written. The screen, Excel and the PDF each know these, and nothing of what is counted. */
export type Kind = 'text' | 'month' | 'count' | 'signed' | 'ratio' | 'mark'
export type Cell = string | number | null

/** How a cell follows from other cells of its table; a writer that can calculate keeps it alive as a formula. */
type Derivation =
  | { of: 'sum'; plus: readonly string[]; minus: readonly string[] }
  | { of: 'ratio'; part: string; whole: string }
  | { of: 'share'; part: string }
  | { of: 'carried'; from: string }

export type Column = { key: string; label: string; kind: Kind; derived?: Derivation }

/**
 * `part` marks a row that is contained in the one above it (うち…); `strong` the one that was agreed.
 * `formulas`: how a cell of this row follows from cells by their names, for a writer that can calculate: `{row.column}`
 * of the same table, `{section:row.column}` of another, the row `total` for its last one. They compute to the cell's value.
 */
export type Row = {
  key: string
  cells: Readonly<Record<string, Cell>>
  tone?: 'part' | 'strong' | undefined
  formulas?: Readonly<Record<string, string>> | undefined
}

/** A series is a column of the section: what was done, what was planned, what is aimed at. */
export type Series = { column: string; label: string; role: 'actual' | 'plan' | 'target' }

/**
 * A chart of the section's own rows: `columns` stand over months, `bars` lie beside names.
 * `title` says what is seen; `summary` says it all in words for who cannot see it.
 */
export type Chart = { form: 'columns' | 'bars'; label: string; series: readonly Series[]; title: string; summary: string }

/** One table of a report with its chart: plain data, safe to store and to send to a browser. */
export type Section = {
  key: string
  title: string
  /** A name short enough for a sheet's tab. */
  shortTitle: string
  /** Stands at the table's top right: 単位：件 */
  unit: string
  columns: readonly Column[]
  rows: readonly Row[]
  /** Cells of the total row; the counted columns of the rows add up to them. */
  total: Readonly<Record<string, Cell>> | null
  chart: Chart | null
  /** Printed under the table; also the reason why there is no chart. */
  notes: readonly string[]
}

export type Part = { key: string; title: string; sections: readonly Section[] }
export type Line = { label: string; value: string }

/** A box of empty cells to be stamped or signed: 確認欄, 検査欄. */
export type Confirmation = { title: string; cells: readonly string[] }

/** A form of an office: head, statement, 記, overview, then its parts. Plain data; three writers read it. */
export type Report = {
  key: string
  /** 様式 */
  form: string
  title: string
  /** 第2版（差替え） */
  edition: string
  /** 速報 when the report is not final. */
  mark: string | null
  addressee: string
  author: readonly Line[]
  /** Whose work the files are, for their metadata. */
  creator: string
  date: string
  statement: readonly string[]
  /** The numbered lines under 記. */
  facts: readonly Line[]
  overview: Section
  summary: readonly string[]
  parts: readonly Part[]
  definitions: readonly { term: string; text: string }[]
  /** As the form in force has it. */
  confirmation?: Confirmation | null
  /** The files' creation time, ISO 8601 in UTC: the same report gives the same bytes. */
  createdAt: string
}
