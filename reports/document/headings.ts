import type { Block, Chapter, OfficeDocument } from './officeDocument'

/** A line of the table of contents: a chapter, or a heading of the first level under it. */
export type Entry = { key: string; title: string; level: 1 | 2 }

/** The key under which a block's heading is known, in the outline, the contents and as a place one can jump to. */
export const headingKey = (chapter: Pick<Chapter, 'key'>, index: number): string => `${chapter.key}.${index}`

/** What the table of contents lists, in reading order; known before anything is drawn. */
export const entriesOf = (document: OfficeDocument): Entry[] =>
  document.chapters.flatMap((chapter) => [
    ...(chapter.title === '' ? [] : [{ key: chapter.key, title: chapter.title, level: 1 as const }]),
    ...chapter.blocks.flatMap((block, index) =>
      isFirst(block)
        ? [{ key: headingKey(chapter, index), title: block.text, level: chapter.title === '' ? (1 as const) : (2 as const) }]
        : [],
    ),
  ])

const isFirst = (block: Block): block is Extract<Block, { type: 'heading' }> => block.type === 'heading' && block.level === 1
