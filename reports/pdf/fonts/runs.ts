import type { FontKey, Weight } from './fontFiles'

export type Run = { text: string; font: FontKey }
/** Tells whether a font has a glyph for a code point. */
export type Coverage = (font: FontKey, codePoint: number) => boolean

/** Stands where no font has the character, as printers do; never a silent gap. */
const GETA = '〓'
const FACES = ['udGothic', 'noto'] as const
/** Variation selectors and joiners choose a form of the character before them: they follow its font. */
const FOLLOWS = /[\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u
/** Control characters and the byte order mark have no form and are left out; a tab is a space. */
const SILENT = /[\p{Cc}\ufeff]/gu

/**
 * A text as runs of one font each: the UD font, per character the fallback for what it lacks, 〓 for what both lack.
 * `missing` is told each character that was replaced.
 */
export function runsOf(text: string, weight: Weight, covers: Coverage, missing: (character: string) => void): Run[] {
  const runs: Run[] = []
  for (const character of text.replace(/\t/gu, ' ').replace(SILENT, '')) {
    const last = runs.at(-1)
    if (last && FOLLOWS.test(character)) {
      last.text += character
      continue
    }
    const font = FACES.map((face) => `${face}-${weight}` as const).find((key) => covers(key, character.codePointAt(0) ?? 0))
    if (!font) missing(character)
    append(runs, font ? { text: character, font } : { text: GETA, font: `udGothic-${weight}` })
  }
  return runs
}

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && last.font === run.font) last.text += run.text
  else runs.push(run)
}
