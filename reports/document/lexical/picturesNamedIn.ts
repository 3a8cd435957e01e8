import { isUuid } from '@/domain/text/isUuid'
import { childrenOf, idIn, isNode, type LexicalNode, objectIn } from './node'

/** The ids of the pictures that a text of the editor shows. */
export function picturesNamedIn(state: unknown): string[] {
  const { root } = objectIn(state)
  return isNode(root) ? within(root).filter(isUuid) : []
}

const within = (node: LexicalNode): string[] => [
  ...(node.type === 'upload' ? [idIn(node['value'])] : []),
  ...childrenOf(node).flatMap(within),
]
