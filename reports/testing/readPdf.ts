import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'

/** A text of the page with where it stands: x to the right, y upwards, in points. */
export type Placed = { text: string; page: number; left: number; right: number; baseline: number }
export type ReadTable = { heading: string; rows: Placed[][] }
export type ReadPdf = {
  pages: number
  /** All text of a page in the order in which it was written. */
  texts: string[]
  /** Tables as the structure tree has them, under the heading that stands before them. */
  tables: ReadTable[]
  /** Words for the pictures. */
  figures: string[]
  info: Record<string, unknown>
  language: string | null
}

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] }

/** Reads a tagged PDF back the way a reader's program does: text by place, tables by structure. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 })
  const document = await task.promise
  const read: ReadPdf = { pages: document.numPages, texts: [], tables: [], figures: [], info: {}, language: null }
  let heading = ''
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const marked = byContent(content.items, number)
    read.texts.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''))
    const visit = (node: Node): void => {
      if (node.role && /^H\d$/.test(node.role)) heading = textOf(node, marked)
      if (node.role === 'Figure') read.figures.push(node.alt ?? '')
      if (node.role === 'Table') addRows(read.tables, heading, rowsOf(node, marked))
      else for (const child of node.children ?? []) visit(child)
    }
    visit((await page.getStructTree()) as Node)
  }
  const { info } = await document.getMetadata()
  read.info = { ...info }
  read.language = typeof read.info.Language === 'string' ? read.info.Language : null
  await task.destroy()
  return read
}

/** Rows on a further page belong to the table that was begun under the same heading. */
function addRows(tables: ReadTable[], heading: string, rows: Placed[][]): void {
  const last = tables.at(-1)
  if (last?.heading === heading) last.rows.push(...rows)
  else tables.push({ heading, rows })
}

const rowsOf = (table: Node, marked: Map<string, Placed>): Placed[][] =>
  (table.children ?? [])
    .filter(({ role }) => role === 'TR')
    .map((row) =>
      (row.children ?? []).map(
        (cell) =>
          (cell.children ?? []).flatMap(({ id }) => marked.get(id ?? '') ?? [])[0] ?? {
            text: '',
            page: 0,
            left: Number.NaN,
            right: Number.NaN,
            baseline: Number.NaN,
          },
      ),
    )

const textOf = (node: Node, marked: Map<string, Placed>): string =>
  node.id ? (marked.get(node.id)?.text ?? '') : (node.children ?? []).map((child) => textOf(child, marked)).join('')

/** The text between the marks of one piece of content, and the box it fills. */
function byContent(items: (TextItem | TextMarkedContent)[], page: number): Map<string, Placed> {
  const found = new Map<string, Placed>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) extend(found, open.findLast((id) => id !== null) ?? null, item, page)
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : null)
  }
  return found
}

function extend(found: Map<string, Placed>, id: string | null, { str, transform, width }: TextItem, page: number): void {
  if (id === null || str.trim() === '') return
  const [, , , , left = 0, baseline = 0] = transform as number[]
  const known = found.get(id)
  if (!known) found.set(id, { text: str, page, left, right: left + width, baseline })
  else {
    known.text += str
    known.left = Math.min(known.left, left)
    known.right = Math.max(known.right, left + width)
  }
}
