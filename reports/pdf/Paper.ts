import PDFDocument from 'pdfkit'
import { palette } from '../chart/palette'
import { brokenLines } from '../lineBreaks'
import type { Report } from '../section'
import { Fonts } from './fonts/Fonts'
import type { Weight } from './fonts/fontFiles'

/** `slanted` leans the letters: the faces have no italic of their own. */
export type Style = { size: number; weight?: Weight; colour?: string; slanted?: true }
export type Structure = PDFKit.PDFStructureElement
type Align = 'left' | 'center' | 'right'
/** Counted from 1; points. */
export type Kept = { page: number; height: number }

const MM = 72 / 25.4
/** A4 upright: 25 mm at the binding edge, 20 mm elsewhere. */
export const MARGINS = { left: 25 * MM, right: 20 * MM, top: 20 * MM, bottom: 20 * MM }
const LEADING = 1.45

/**
 * A pdfkit document that is written from top to bottom: text by run of font, a cursor, page breaks, and the structure
 * tree for readers who listen. All sizes are points.
 */
export class Paper {
  readonly document: InstanceType<typeof PDFDocument>
  readonly fonts: Fonts
  readonly root: Structure
  y = MARGINS.top
  readonly #kept: Kept | null
  readonly #widths = new Map<string, number>()

  /** `kept`: room at the foot of one page that nothing is written into, so that what would stand there goes with what follows. */
  constructor(report: Pick<Report, 'createdAt' | 'creator' | 'edition' | 'title'>, kept: Kept | null = null) {
    this.#kept = kept
    const createdAt = new Date(report.createdAt)
    this.document = new PDFDocument({
      size: 'A4',
      margins: { left: MARGINS.left, right: MARGINS.right, top: 0, bottom: 0 },
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'ja-JP',
      tagged: true,
      displayTitle: true,
      info: { Title: report.title, Subject: report.edition, Author: report.creator, CreationDate: createdAt, ModDate: createdAt },
    })
    this.fonts = new Fonts(this.document)
    this.root = this.document.struct('Document')
    this.document.addStructure(this.root)
    this.addPage()
  }

  /** How many pages there are. */
  get pages(): number {
    return this.document.bufferedPageRange().count
  }
  get left(): number {
    return MARGINS.left
  }
  get top(): number {
    return MARGINS.top
  }
  get width(): number {
    return this.document.page.width - MARGINS.left - MARGINS.right
  }
  get bottom(): number {
    const kept = this.#kept?.page === this.pages ? this.#kept.height : 0
    return this.document.page.height - MARGINS.bottom - kept
  }
  get remaining(): number {
    return this.bottom - this.y
  }
  /** True before anything stands on the page. */
  get fresh(): boolean {
    return this.y === MARGINS.top
  }

  addPage(): void {
    this.document.addPage()
    this.y = MARGINS.top
  }

  /** Height of the room for text on a page. */
  get whole(): number {
    return this.document.page.height - MARGINS.bottom - MARGINS.top
  }

  /** Begins a page where the next block would not fit; a block taller than a page begins where it is. */
  keep(height: number): void {
    if (height > this.remaining && height <= this.whole && !this.fresh) this.addPage()
  }

  /** Width of one line of text; each is measured once. */
  measure(text: string, { size, weight = 'regular' }: Style): number {
    const key = `${weight} ${size} ${text}`
    const known = this.#widths.get(key)
    if (known !== undefined) return known
    const width = this.fonts
      .runs(text, weight)
      .reduce((sum, run) => sum + this.document.font(run.font).fontSize(size).widthOfString(run.text), 0)
    this.#widths.set(key, width)
    return width
  }

  lines(text: string, width: number, style: Style): string[] {
    return brokenLines(text, width, (part) => this.measure(part, style))
  }

  /** Height of text broken to a width. */
  height(text: string, width: number, style: Style): number {
    return this.lines(text, width, style).length * lineHeight(style)
  }

  /** One line with its baseline at y; nothing is broken or clipped. */
  line(text: string, x: number, baseline: number, style: Style): void {
    let at = x
    this.document.fillColor(style.colour ?? palette.text)
    for (const run of this.fonts.runs(text, style.weight ?? 'regular')) {
      this.document
        .font(run.font)
        .fontSize(style.size)
        .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic', ...(style.slanted ? { oblique: true } : {}) })
      at += this.document.widthOfString(run.text)
    }
  }

  /** Text in a box that begins at (x, top); returns its height. */
  block(text: string, x: number, top: number, width: number, style: Style, align: Align = 'left'): number {
    const lines = this.lines(text, width, style)
    lines.forEach((line, index) => {
      const rest = align === 'left' ? 0 : width - this.measure(line, style)
      this.line(line, x + (align === 'center' ? rest / 2 : rest), top + index * lineHeight(style) + ascent(style), style)
    })
    return lines.length * lineHeight(style)
  }

  /** A paragraph over the page's width at the cursor, in the structure tree; moves the cursor below it. */
  paragraph(
    text: string,
    style: Style,
    options: { parent?: Structure; tag?: string; align?: Align; indent?: number; after?: number } = {},
  ): void {
    const { parent = this.root, tag = 'P', align = 'left', indent = 0, after = 0 } = options
    const width = this.width - indent
    this.keep(this.height(text, width, style))
    this.tagged(parent, tag, () => {
      this.y += this.block(text, this.left + indent, this.y, width, style, align)
    })
    this.y += after
  }

  /** Draws something that the structure tree names. */
  tagged(
    parent: Structure,
    tag: string,
    draw: () => void,
    options: { alt?: string; scope?: string; bbox?: number[] } = {},
  ): void {
    const element = this.document.struct(tag, options)
    parent.add(element)
    const content = this.document.markStructureContent(tag)
    draw()
    this.document.endMarkedContent()
    element.add(content)
  }

  /** Draws something that only decorates: rules, fills, page numbers. */
  artifact(draw: () => void, type?: 'Pagination'): void {
    this.document.markContent('Artifact', type ? { type } : undefined)
    draw()
    this.document.endMarkedContent()
  }

  /** A branch of the structure tree. */
  branch(tag: string, parent: Structure = this.root): Structure {
    const element = this.document.struct(tag)
    parent.add(element)
    return element
  }
}

/** From one line of a text to the next, in points. */
export const lineHeight = ({ size }: Style): number => size * LEADING
/** From the top of a line to its baseline: both fonts sit on the same one. */
export const ascent = (style: Style): number => lineHeight(style) / 2 + style.size * 0.38
