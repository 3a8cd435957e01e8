import type { Run } from '../officeDocument'
import { leadsTo } from '../leads'
import { childrenOf, idIn, type LexicalNode, numberIn, objectIn, textIn } from './node'

/** Where a link to a record of the system leads; null where it leads nowhere outside. */
export type AddressOf = (collection: string, id: string) => string | null

const FORMATS = { bold: 1, italic: 2, strike: 4, underline: 8 } as const
/** Keys of a block's fields that say what it is, not what it says. */
const TECHNICAL = new Set(['id', 'blockType', 'blockName', 'type', 'version'])

/** The letters in a node, with their looks and where they lead; what is unknown gives its text. */
export function runsIn(node: LexicalNode, addressOf: AddressOf, href?: string): Run[] {
  if (node.type === 'text') return textRun(node, href)
  if (node.type === 'linebreak') return [{ text: '\n' }]
  if (node.type === 'tab') return [{ text: '　' }]
  if (node.type === 'link' || node.type === 'autolink') {
    const address = addressIn(node, addressOf)
    return childrenOf(node).flatMap((child) => runsIn(child, addressOf, address ?? href))
  }
  const children = childrenOf(node)
  if (children.length > 0) return children.flatMap((child) => runsIn(child, addressOf, href))
  const text = [textIn(node['text']), ...textsIn(node['fields']), ...textsIn(node['value'])]
    .filter((each) => each !== '')
    .join('\n')
  return text === '' ? [] : [{ text }]
}

export const plainText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

function textRun(node: LexicalNode, href?: string): Run[] {
  const text = textIn(node['text'])
  if (text === '') return []
  const format = numberIn(node['format'])
  const looks = Object.fromEntries(Object.entries(FORMATS).flatMap(([key, bit]) => (format & bit ? [[key, true]] : [])))
  return [{ text, ...looks, ...(href ? { href } : {}) }]
}

function addressIn(node: LexicalNode, addressOf: AddressOf): string | null {
  const fields = objectIn(node['fields'])
  const doc = objectIn(fields['doc'])
  if (fields['linkType'] === 'internal') return addressOf(textIn(doc['relationTo']), idIn(doc['value']))
  return leadsTo(textIn(fields['url']) || textIn(node['url']))
}

/** The texts in a block's fields, whatever the block is. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (TECHNICAL.has(key) ? [] : textsIn(each)))
}
