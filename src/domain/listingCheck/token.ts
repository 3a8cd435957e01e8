/** One word of a text as an analyser of the language sees it; `start` and `end` count UTF-16 units of the text given to it. */
export type Token = {
  surface: string
  /** Dictionary form: 拭い → 拭く. The surface where there is none. */
  base: string
  /** How it is read, in katakana; '' where the dictionary does not know. */
  reading: string
  /** Part of speech, largest class first: ['動詞', '自立']. */
  pos: readonly string[]
  /** Conjugated form, '' where a word has none: 連用形. */
  form: string
  /** False for words the dictionary does not have. */
  known: boolean
  start: number
  end: number
}

/** Splits a text into words; whatever lies between two words (spaces) may be left out. */
export type Analyse = (text: string) => Token[]
