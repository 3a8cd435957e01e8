import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'

/** A piece of text that the structure tree names, with its tag's way from the root, its page from 1 and its baseline. */
export type TaggedText = { tags: readonly string[]; text: string; page: number; baseline: number }
export type Bookmark = { title: string; page: number; items: Bookmark[] }
export type PdfTree = {
  texts: TaggedText[]
  bookmarks: Bookmark[]
  /** Addresses that can be clicked, and the pages that links inside the file lead to. */
  links: { page: number; url: string | null; target: number | null }[]
}

type Node = { role?: string; id?: string; type?: string; children?: Node[] }
type Item = { title: string; dest: unknown; items: Item[] }

/** Reads a PDF's structure in reading order, its bookmarks and its links. */
export async function pdfTree(bytes: Buffer): Promise<PdfTree> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, disableFontFace: true, verbosity: 0 })
  const document = await task.promise
  const pageOf = async (dest: unknown): Promise<number> => {
    const found = typeof dest === 'string' ? await document.getDestination(dest) : dest
    return Array.isArray(found) ? (await document.getPageIndex(found[0])) + 1 : 0
  }
  const bookmarksOf = async (items: readonly Item[]): Promise<Bookmark[]> =>
    Promise.all(
      items.map(async ({ dest, items: inner, title }) => ({ title, page: await pageOf(dest), items: await bookmarksOf(inner) })),
    )
  const tree: PdfTree = { texts: [], bookmarks: await bookmarksOf(((await document.getOutline()) ?? []) as Item[]), links: [] }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const marked = textsById(content.items)
    const visit = (node: Node, tags: readonly string[]): void => {
      const found = node.id ? marked.get(node.id) : undefined
      if (found) tree.texts.push({ tags, page: number, ...found })
      for (const child of node.children ?? []) visit(child, node.role ? [...tags, node.role] : tags)
    }
    visit((await page.getStructTree()) as Node, [])
    for (const { dest, subtype, unsafeUrl, url } of await page.getAnnotations())
      if (subtype === 'Link')
        tree.links.push({ page: number, url: url ?? unsafeUrl ?? null, target: dest ? await pageOf(dest) : null })
  }
  await task.destroy()
  return tree
}

function textsById(items: readonly (TextItem | TextMarkedContent)[]): Map<string, { text: string; baseline: number }> {
  const found = new Map<string, { text: string; baseline: number }>()
  const open: (string | null)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(item.type === 'beginMarkedContentProps' ? item.id : null)
      continue
    }
    const id = open.findLast((each) => each !== null)
    if (!id) continue
    const known = found.get(id)
    const baseline = Number((item.transform as number[])[5])
    found.set(id, { text: (known?.text ?? '') + item.str, baseline: known?.baseline ?? baseline })
  }
  return found
}
