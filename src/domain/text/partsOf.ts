import type { Span } from './difference'

/** A stretch of a text that is marked alike throughout: by which of the marks, and whether it is new. */
export type Part = { start: number; text: string; marks: number[]; changed: boolean }

const within = (start: number, span: Span): boolean => span.start <= start && start < span.end

/**
 * Divides a text where marks or changes begin and end, which may lie across each other. Put together again the parts are
 * the text; none is empty. `marks` are named by their place in the list.
 */
export function partsOf(text: string, { changed, marks }: { marks: readonly Span[]; changed: readonly Span[] }): Part[] {
  const inside = [...marks, ...changed].flatMap(({ end, start }) => [start, end]).filter((at) => at > 0 && at < text.length)
  const edges = [...new Set([0, ...inside, text.length])].sort((one, other) => one - other)
  return edges.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, edges[index + 1]),
    marks: marks.flatMap((mark, place) => (within(start, mark) ? [place] : [])),
    changed: changed.some((span) => within(start, span)),
  }))
}
