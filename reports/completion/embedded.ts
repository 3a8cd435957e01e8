import type { Block, Chapter, OfficeDocument } from '../document/officeDocument'

/** The chapters of a document that was frozen with a version; none where it kept something else. */
const chaptersOf = (model: unknown): readonly Chapter[] => {
  const chapters = (model as Partial<OfficeDocument> | null)?.chapters
  return Array.isArray(chapters) ? (chapters as readonly Chapter[]) : []
}

/** A document that was issued, inside another one: its chapters one level lower, without its page breaks. */
export const embedded = (model: unknown, only?: (chapter: Chapter) => boolean): Block[] =>
  chaptersOf(model)
    .filter((chapter) => chapter.blocks.length > 0 && (only?.(chapter) ?? true))
    .flatMap(({ blocks, title }): Block[] => [
      ...(title === '' ? [] : [{ type: 'heading', level: 2, text: title } as const]),
      ...blocks.flatMap((block): Block[] => {
        if (block.type === 'pageBreak') return []
        return block.type === 'heading' ? [{ ...block, level: 3 }] : [block]
      }),
    ])
