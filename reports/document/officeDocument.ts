import type { Confirmation, Line, Section } from '../section'

/** Letters that look and lead alike, inside a paragraph, a list or a cell. */
export type Run = {
  text: string
  bold?: true
  italic?: true
  underline?: true
  strike?: true
  /** Where it leads: an absolute address, which the PDF carries as a link. */
  href?: string
}

/** A picture by its bytes: JPEG or PNG, base64, as both writers take it and as a stored model can keep it. */
export type Picture = { base64: string; type: 'image/jpeg' | 'image/png'; width: number; height: number }

/** `checked` where the item is one of a check list. */
export type ListItem = { runs: readonly Run[]; children?: readonly Block[]; checked?: boolean }
export type GridCell = {
  runs: readonly Run[]
  heading?: true
  columns?: number
  rows?: number
  align?: 'left' | 'center' | 'right'
}

/**
 * One thing on the page, in reading order. `section` is a computed table with its chart; `grid` is a table somebody
 * wrote; `facts` are labels beside their texts in a ruled box, as offices fill in forms.
 */
export type Block =
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; runs: readonly Run[]; align?: 'left' | 'center' | 'right'; indent?: number }
  | { type: 'quote'; runs: readonly Run[] }
  | { type: 'list'; ordered: boolean; start?: number; items: readonly ListItem[] }
  | { type: 'grid'; rows: readonly (readonly GridCell[])[] }
  | { type: 'facts'; lines: readonly Line[] }
  | { type: 'section'; section: Section }
  | { type: 'picture'; picture: Picture; alt: string; caption: string | null }
  | { type: 'rule' }
  | { type: 'pageBreak' }

/** A chapter begins on a new page when `apart`, in a book with a cover unless most of the page is free; its title is the outline's and the table of contents' entry. */
export type Chapter = { key: string; title: string; apart?: boolean; blocks: readonly Block[] }

/**
 * A document of the office that is more than tables: minutes, a plan, the completion report. Plain data, safe to store;
 * the same model gives the same bytes. Both writers (PDF, Excel) and the screen read it.
 *
 * `opening`: `letter` is the form with 宛先, 作成者 and 記; `cover` a title page of its own, then the table of contents;
 * `plain` the title and the facts in a box.
 */
export type OfficeDocument = {
  key: string
  opening: 'letter' | 'cover' | 'plain'
  /** 様式, as the form in force says it; empty where none was agreed. */
  form: string
  title: string
  /** 第2版（差替え） */
  edition: string
  /** 案 or 速報 while it is not final. */
  mark: string | null
  addressee: string
  author: readonly Line[]
  creator: string
  date: string
  statement: readonly string[]
  facts: readonly Line[]
  contents: boolean
  chapters: readonly Chapter[]
  /** Null where the form has none. */
  confirmation: Confirmation | null
  /** ISO 8601 in UTC. */
  createdAt: string
}
