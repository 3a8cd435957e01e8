import { TokenizerBuilder } from 'lindera-wasm-nodejs-ipadic'
import type { Analyse, Token } from '@/domain/listingCheck/token'

type Word = {
  surface: string
  baseForm?: string
  reading?: string
  partOfSpeech?: string
  partOfSpeechSubcategory1?: string
  /** The package hands the two columns over under each other's names: this one is the form (連用形). */
  conjugationType?: string
}
type Words = { tokenize(text: string): Word[] }

const NONE = '*'
const given = (value: string | undefined, otherwise: string): string =>
  value === undefined || value === NONE ? otherwise : value

/** Unpacking the dictionary takes half a second and some 100 MB: once per process, and only where a text is judged. */
let words: Words | undefined
function loaded(): Words {
  if (words === undefined) {
    const builder = new TokenizerBuilder()
    builder.setDictionary('embedded://ipadic')
    builder.setMode('normal')
    words = builder.build()
  }
  return words
}

/**
 * The words of a Japanese text with their dictionary forms. The dictionary (IPADIC) lies in the package; nothing is
 * fetched. Offsets count UTF-16 units: the analyser's own count bytes.
 */
export const analyse: Analyse = (text) => {
  let from = 0
  const tokens: Token[] = []
  for (const word of loaded().tokenize(text)) {
    const { surface, baseForm, reading, partOfSpeech, partOfSpeechSubcategory1, conjugationType } = word
    const start = text.indexOf(surface, from)
    if (start < 0) continue
    from = start + surface.length
    tokens.push({
      surface,
      base: given(baseForm, surface),
      reading: given(reading, ''),
      pos: [given(partOfSpeech, ''), given(partOfSpeechSubcategory1, '')],
      form: given(conjugationType, ''),
      known: baseForm !== undefined,
      start,
      end: from,
    })
  }
  return tokens
}
