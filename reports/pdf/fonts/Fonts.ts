import type PDFDocument from 'pdfkit'
import type { Coverage, Run } from './runs'
import { runsOf } from './runs'
import { FONT_KEYS, type FontKey, fontFile, type Weight } from './fontFiles'

type Document = InstanceType<typeof PDFDocument>
/** The part of pdfkit that knows a font's glyphs; it has no public name for it. */
type OpenFont = { font?: { hasGlyphForCodePoint?(codePoint: number): boolean } }

/** A document's fonts: registered once, opened only when a text needs them. */
export class Fonts {
  readonly #document: Document
  readonly #probed = new Map<string, boolean>()
  readonly #runs = new Map<string, Run[]>()
  /** Characters that no font has and that stand as 〓. */
  readonly missing = new Set<string>()

  constructor(document: Document) {
    this.#document = document
    for (const key of FONT_KEYS) document.registerFont(key, fontFile(key))
  }

  /** A text as runs of one font each. */
  runs(text: string, weight: Weight): Run[] {
    const key = `${weight} ${text}`
    const known = this.#runs.get(key)
    if (known) return known
    const runs = runsOf(text, weight, this.#covers, (character) => this.missing.add(character))
    this.#runs.set(key, runs)
    return runs
  }

  readonly #covers: Coverage = (font, codePoint) => {
    const key = `${font} ${codePoint}`
    const known = this.#probed.get(key)
    if (known !== undefined) return known
    const covers = hasGlyph(this.#document, font, codePoint)
    this.#probed.set(key, covers)
    return covers
  }
}

/** Throws when pdfkit no longer tells: a report with silent gaps must not be made. */
function hasGlyph(document: Document, font: FontKey, codePoint: number): boolean {
  const { _font: open } = document.font(font) as unknown as { _font?: OpenFont }
  if (!open?.font?.hasGlyphForCodePoint) throw new TypeError('pdfkit does not tell which glyphs a font has')
  return open.font.hasGlyphForCodePoint(codePoint)
}
