/** A node of the editor's state; what is in it is looked at before it is believed. */
export type LexicalNode = Readonly<Record<string, unknown>> & { readonly type: string }

export const isNode = (value: unknown): value is LexicalNode =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

export const childrenOf = (node: LexicalNode): LexicalNode[] => {
  const { children } = node
  return Array.isArray(children) ? children.filter(isNode) : []
}

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
export const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)
export const objectIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** The id of a related record, populated or not. */
export const idIn = (value: unknown): string => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : ''
}
