import type { Paper } from '../../pdf/Paper'

type Item = { addItem(title: string, options?: object): Item }

/** The bookmarks of a PDF, and on which page each stands; told of every heading just before it is drawn. */
export class Outline {
  readonly #paper: Paper
  readonly #open: Item[]
  readonly #pages = new Map<string, number>()

  constructor(paper: Paper) {
    this.#paper = paper
    this.#open = [paper.document.outline as unknown as Item]
  }

  /** `depth` from 0; a heading whose upper one is missing goes under what is there. */
  add(key: string, title: string, depth: number): void {
    const { document, y } = this.#paper
    const level = Math.min(depth, this.#open.length - 1)
    this.#open.length = level + 1
    const item = this.#open[level]?.addItem(title, { top: y, left: document.page.width, expanded: depth === 0 })
    if (item) this.#open.push(item)
    document.addNamedDestination(key, 'XYZ', 0, y, null)
    this.#pages.set(key, document.bufferedPageRange().count)
  }

  /** The page, from 1, of a heading that was drawn. */
  readonly pageOf = (key: string): number => {
    const page = this.#pages.get(key)
    if (page === undefined) throw new RangeError(`the heading ${key} was not drawn`)
    return page
  }
}
