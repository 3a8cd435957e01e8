import { DELIVERABLE_KINDS, type DeliverableKind } from '../deliverable/kind'
import { safeFileName, safeFolderName, unusedName } from './fileName'

/** A file of an approved deliverable, as it is to be packed. */
export type Packed = {
  deliverable: string
  kind: DeliverableKind
  subject: string
  /** What it is: the deliverable's name, with its edition. */
  content: string
  /** The version it belongs to, and its place among the version's files. */
  version: string
  position: number
  fileName: string
  pages: number | null
  /** In bytes. */
  size: number
  sha256: string
}
export type Placed = Packed & { path: string }

const order = ({ kind }: Packed): number => DELIVERABLE_KINDS.indexOf(kind)
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * Where each file stands on the disc: one folder for each kind, numbered in the order of clause 8(1), its files in the order of
 * their months. The same files give the same tree, in whatever order they come.
 */
export function treeOf(files: readonly Packed[], folderNames: Readonly<Record<DeliverableKind, string>>): Placed[] {
  const sorted = [...files].sort(
    (a, b) =>
      order(a) - order(b) ||
      compared(a.subject, b.subject) ||
      compared(a.content, b.content) ||
      compared(a.deliverable, b.deliverable) ||
      a.position - b.position,
  )
  const kinds = [...new Set(sorted.map(({ kind }) => kind))]
  const taken = new Map(kinds.map((kind) => [kind, new Set<string>()]))
  return sorted.map((file) => {
    const number = String(kinds.indexOf(file.kind) + 1).padStart(2, '0')
    const folder = safeFolderName(`${number}_${folderNames[file.kind]}`)
    return { ...file, path: `${folder}/${unusedName(safeFileName(file.fileName), taken.get(file.kind) ?? new Set())}` }
  })
}
