import { palette } from '../../chart/palette'
import { ascent, lineHeight, type Paper, type Structure, type Style } from '../../pdf/Paper'
import { leadsTo } from '../leads'
import type { Run } from '../officeDocument'
import { type RichLine, styleOf } from './richLines'

type Align = 'left' | 'center' | 'right'
/** Text laid out: where its lines begin, how wide they may be, how far apart they stand. */
export type Rich = {
  runs: readonly Run[]
  lines: readonly RichLine[]
  x: number
  width: number
  style: Style
  leading: number
  align?: Align
  /** Draws what stands beside the lines of one page. */
  beside?: (top: number, height: number) => void
}

/** Lines that must not be alone on a page: a paragraph of three is not cut, of a longer one two stay on either side. */
export const leadLines = (count: number): number => (count <= 3 ? count : 2)

/** Room text needs to begin. */
export const leadOfRich = ({ leading, lines }: Pick<Rich, 'leading' | 'lines'>): number => leadLines(lines.length) * leading

/** Draws laid-out text at the cursor into an element of the structure tree, over as many pages as it needs. */
export function drawRich(paper: Paper, rich: Rich, element: Structure): void {
  const pen = new Pen(paper, rich, element)
  let from = 0
  while (from < rich.lines.length) {
    const rest = rich.lines.length - from
    const count = linesHere(paper, rest, rich.leading)
    if (count === 0) {
      paper.addPage()
      continue
    }
    rich.beside?.(paper.y, count * rich.leading)
    pen.draw(rich.lines.slice(from, from + count), paper.y)
    paper.y += count * rich.leading
    from += count
  }
}

/** How many of the lines left stand on this page; none where a lone line would stand at its foot. */
function linesHere(paper: Paper, rest: number, leading: number): number {
  const fit = Math.floor((paper.remaining + 0.01) / leading)
  if (fit >= rest) return rest
  const count = Math.min(fit, rest - 2)
  if (count >= 2) return count
  return paper.fresh ? Math.max(1, fit) : 0
}

/** Draws lines of one text; what leads somewhere is an element of its own between the text around it. */
export class Pen {
  readonly #links = new Map<number, Structure>()
  readonly #paper: Paper
  readonly #rich: Rich
  readonly #element: Structure

  constructor(paper: Paper, rich: Rich, element: Structure) {
    this.#paper = paper
    this.#rich = rich
    this.#element = element
  }

  draw(lines: readonly RichLine[], top: number): void {
    const { align = 'left', leading, width, x } = this.#rich
    let owner: Structure | null = null
    lines.forEach((line, index) => {
      let at = x + (align === 'left' ? 0 : align === 'center' ? (width - line.width) / 2 : width - line.width)
      for (const segment of line.segments) {
        const run = this.#rich.runs[segment.run]
        const href = leadsTo(run?.href)
        const next = href ? this.#link(segment.run) : this.#element
        if (next !== owner) {
          if (owner) this.#paper.document.endMarkedContent()
          next.add(this.#paper.document.markStructureContent(href ? 'Link' : 'Span'))
          owner = next
        }
        this.#segment(segment.text, run, at, segment.width, top + index * leading)
        if (href) {
          const box = [at, top + index * leading, segment.width, leading] as const
          this.#paper.document.link(...box, href, { structParent: next, Contents: new String(run?.text ?? '') } as object)
        }
        at += segment.width
      }
    })
    if (owner) this.#paper.document.endMarkedContent()
  }

  #link(run: number): Structure {
    const known = this.#links.get(run)
    if (known) return known
    const link = this.#paper.branch('Link', this.#element)
    this.#links.set(run, link)
    return link
  }

  #segment(text: string, run: Run | undefined, x: number, width: number, top: number): void {
    const { leading, style: base } = this.#rich
    const leads = leadsTo(run?.href) !== null
    const style = { ...styleOf(run, base), ...(leads ? { colour: palette.strong } : {}) }
    const baseline = top + (leading - lineHeight(style)) / 2 + ascent(style)
    this.#paper.line(text, x, baseline, style)
    const rule = (y: number) => this.#paper.document.rect(x, y, width, style.size / 18).fill(style.colour ?? palette.text)
    if (run?.underline || leads) rule(baseline + style.size * 0.16)
    if (run?.strike) rule(baseline - style.size * 0.32)
  }
}
