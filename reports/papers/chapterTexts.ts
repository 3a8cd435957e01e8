import type { ChapterText } from '@/domain/paper/differences'
import { plainText } from '../document/lexical/runsIn'
import type { Block, Chapter } from '../document/officeDocument'
import { written } from '../written'

/** The chapters of a document as lines of text: what two versions are compared by. */
export const chapterTexts = (chapters: readonly Chapter[], without: readonly string[] = []): ChapterText[] =>
  chapters
    .filter(({ key }) => !without.includes(key))
    .map(({ blocks, key, title }) => ({ key, title, lines: blocks.flatMap(linesOf) }))

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'quote':
      return filled([plainText(block.runs)])
    case 'list':
      return block.items.flatMap(({ children, runs }) => [...filled([plainText(runs)]), ...(children ?? []).flatMap(linesOf)])
    case 'grid':
      return block.rows.map((row) => row.map(({ runs }) => plainText(runs)).join('　'))
    case 'facts':
      return block.lines.map(({ label, value }) => `${label}　${value}`)
    case 'section': {
      const { columns, rows } = block.section
      return rows.map(({ cells }) => columns.map(({ key, kind }) => written(kind, cells[key] ?? null)).join('　'))
    }
    case 'picture':
      return filled([block.caption ?? block.alt])
    default:
      return []
  }
}

const filled = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== '')
