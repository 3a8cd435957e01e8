import { reportWords } from '@/glossary/reportWords'
import { childrenOf, idIn, isNode, type LexicalNode, numberIn, objectIn, textIn } from './lexical/node'
import { type AddressOf, plainText, runsIn } from './lexical/runsIn'
import type { Block, GridCell, ListItem, Picture, Run } from './officeDocument'

/** A stored picture by its id, as the writers take it; null where it is gone or is no picture. */
export type PictureOf = (id: string) => { picture: Picture; alt: string; caption: string | null } | null

type Sources = { pictureOf: PictureOf; addressOf: AddressOf }
type Align = 'left' | 'center' | 'right'

const LEVELS: Record<string, 1 | 2 | 3> = { h1: 1, h2: 1, h3: 2, h4: 3, h5: 3, h6: 3 }
const BULLET = '・'

/**
 * A text written in the office's editor as blocks of a document. Nothing of it vanishes: a node that is not known
 * becomes a paragraph of its text. Empty paragraphs at the beginning and the end are left out. An empty or broken state
 * gives no blocks.
 */
export function blocksOf(state: unknown, pictureOf: PictureOf, addressOf: AddressOf = () => null): Block[] {
  const { root } = objectIn(state)
  if (!isNode(root)) return []
  const blocks = childrenOf(root).flatMap((node) => blockOf(node, { pictureOf, addressOf }))
  const from = blocks.findIndex((block) => !isEmpty(block))
  const until = blocks.findLastIndex((block) => !isEmpty(block))
  return from < 0 ? [] : blocks.slice(from, until + 1)
}

const isEmpty = (block: Block): boolean => block.type === 'paragraph' && plainText(block.runs).trim() === ''

function blockOf(node: LexicalNode, sources: Sources): Block[] {
  if (node.type === 'heading') return headingOf(node, sources)
  if (node.type === 'quote') return [{ type: 'quote', runs: runsIn(node, sources.addressOf) }]
  if (node.type === 'list') return listOf(node, sources)
  if (node.type === 'horizontalrule') return [{ type: 'rule' }]
  if (node.type === 'table') return tableOf(node, sources)
  if (node.type === 'upload') return [pictureIn(node, sources)]
  return paragraphOf(node, sources)
}

function headingOf(node: LexicalNode, { addressOf }: Sources): Block[] {
  const text = plainText(runsIn(node, addressOf)).replaceAll('\n', ' ').trim()
  return text === '' ? [] : [{ type: 'heading', level: LEVELS[textIn(node['tag'])] ?? 3, text }]
}

/** A paragraph; a picture inside it stands after the words before it. */
function paragraphOf(node: LexicalNode, sources: Sources): Block[] {
  const align = alignIn(node)
  const indent = numberIn(node['indent'])
  const paragraph = (runs: Run[]): Block => ({
    type: 'paragraph',
    runs,
    ...(align === 'left' ? {} : { align }),
    ...(indent > 0 ? { indent } : {}),
  })
  const pictures = childrenOf(node).filter(({ type }) => type === 'upload')
  const others = { ...node, children: childrenOf(node).filter(({ type }) => type !== 'upload') }
  const runs = runsIn(others, sources.addressOf)
  return [
    ...(pictures.length > 0 && runs.length === 0 ? [] : [paragraph(runs)]),
    ...pictures.map((each) => pictureIn(each, sources)),
  ]
}

const alignIn = (node: LexicalNode): Align =>
  node['format'] === 'center' ? 'center' : node['format'] === 'right' || node['format'] === 'end' ? 'right' : 'left'

function listOf(node: LexicalNode, sources: Sources): Block[] {
  const start = numberIn(node['start'])
  const ordered = node['listType'] === 'number'
  const items: ListItem[] = []
  for (const each of childrenOf(node)) addItem(items, each, node['listType'] === 'check', sources)
  return [{ type: 'list', ordered, ...(ordered && start > 1 ? { start } : {}), items }]
}

/** The editor keeps a list within a list in an item of its own: it belongs to the item before it. */
function addItem(items: ListItem[], node: LexicalNode, checklist: boolean, sources: Sources): void {
  const inside = childrenOf(node).filter(isBlockInside)
  const own = { ...node, children: childrenOf(node).filter((child) => !isBlockInside(child)) }
  const runs = runsIn(own, sources.addressOf)
  const blocks = inside.flatMap((child) => blockOf(child, sources))
  const last = items.at(-1)
  if (runs.length === 0 && blocks.length > 0 && last) {
    items[items.length - 1] = { ...last, children: [...(last.children ?? []), ...blocks] }
    return
  }
  items.push({
    runs,
    ...(blocks.length > 0 ? { children: blocks } : {}),
    ...(checklist && blocks.length === 0 ? { checked: node['checked'] === true } : {}),
  })
}

const isBlockInside = ({ type }: LexicalNode): boolean => ['list', 'table', 'upload', 'quote', 'heading'].includes(type)

/** The table; pictures in its cells follow it, for a cell holds letters only. */
function tableOf(node: LexicalNode, sources: Sources): Block[] {
  const rows = childrenOf(node).filter(({ type }) => type === 'tablerow')
  const others = childrenOf(node).filter(({ type }) => type !== 'tablerow')
  return [
    { type: 'grid', rows: rows.map((row) => childrenOf(row).map((cell) => cellOf(cell, sources))) },
    ...uploadsIn(node).map((each) => pictureIn(each, sources)),
    ...others.flatMap((each) => blockOf(each, sources)),
  ]
}

/** What a table pasted from elsewhere may say is bounded by what a page could ever show. */
const MOST_SPAN = 100
const spanIn = (value: unknown): number => Math.min(MOST_SPAN, Math.trunc(numberIn(value)))

function cellOf(node: LexicalNode, sources: Sources): GridCell {
  const columns = spanIn(node['colSpan'])
  const rows = spanIn(node['rowSpan'])
  const align = childrenOf(node)
    .map(alignIn)
    .find((each) => each !== 'left')
  return {
    runs: joined(
      childrenOf(node)
        .filter(({ type }) => type !== 'upload')
        .map((child) => linesIn(child, sources, 0)),
    ),
    ...(numberIn(node['headerState']) > 0 ? { heading: true } : {}),
    ...(columns > 1 ? { columns } : {}),
    ...(rows > 1 ? { rows } : {}),
    ...(align ? { align } : {}),
  }
}

/** What stands in a cell as lines: an item of a list keeps its mark and its level. */
function linesIn(node: LexicalNode, sources: Sources, depth: number): Run[] {
  if (node.type !== 'list') return runsIn(node, sources.addressOf)
  let number = Math.max(1, numberIn(node['start'])) - 1
  return joined(
    childrenOf(node).flatMap((item): Run[][] => {
      const lists = childrenOf(item).filter(({ type }) => type === 'list')
      const own = runsIn({ ...item, children: childrenOf(item).filter(({ type }) => type !== 'list') }, sources.addressOf)
      if (own.length > 0) number += 1
      const mark = node['listType'] === 'number' ? `${number}. ` : BULLET
      return [
        ...(own.length > 0 ? [[{ text: `${'　'.repeat(depth)}${mark}` }, ...own]] : []),
        ...lists.map((list) => linesIn(list, sources, depth + 1)),
      ]
    }),
  )
}

/** Lines one below the other. */
const joined = (lines: readonly Run[][]): Run[] =>
  lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]))

const uploadsIn = (node: LexicalNode): LexicalNode[] =>
  node.type === 'upload' ? [node] : childrenOf(node).flatMap((child) => uploadsIn(child))

function pictureIn(node: LexicalNode, { pictureOf }: Sources): Block {
  const found = pictureOf(idIn(node['value']))
  const caption = textIn(objectIn(node['fields'])['caption'])
  if (found) return { type: 'picture', ...found, caption: caption === '' ? found.caption : caption }
  return { type: 'paragraph', runs: [{ text: `${reportWords.missingPicture}${caption}` }] }
}
