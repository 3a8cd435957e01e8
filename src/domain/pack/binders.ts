import type { DeliverableKind } from '../deliverable/kind'

/** Widths of the backs of ring files, in centimetres. */
export const SPINE_WIDTHS = [3, 5, 8, 10] as const
export type SpineWidth = (typeof SPINE_WIDTHS)[number]
/** Sheets that a file of this width holds, printed on one side. */
const HOLDS: Readonly<Record<SpineWidth, number>> = { 3: 300, 5: 500, 8: 800, 10: 1000 }

export type Binder = { kind: DeliverableKind; pages: number; width: SpineWidth }

/** The narrowest file that so many sheets go into; the widest where none does. */
export const widthFor = (sheets: number): SpineWidth => SPINE_WIDTHS.find((width) => sheets <= HOLDS[width]) ?? 10

/** One file for each kind of deliverable (clause 8(2)), in the order of the tree; `width` where the operator chose one for all. */
export function bindersOf(
  files: readonly { kind: DeliverableKind; pages: number | null }[],
  width: SpineWidth | null = null,
): Binder[] {
  const kinds = [...new Set(files.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const pages = files.reduce((sum, file) => sum + (file.kind === kind ? (file.pages ?? 0) : 0), 0)
    return { kind, pages, width: width ?? widthFor(pages) }
  })
}
