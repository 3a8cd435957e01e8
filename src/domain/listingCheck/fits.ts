import type { Token } from './token'

/** How closely a word must fit the bounds of tokens: short words stand inside many others. */
export type Shape = 'exact' | 'edge' | 'loose' | 'katakana' | 'among kana'

const KANA = /^[\u3041-\u3096\u30a1-\u30faー]+$/u
const KATAKANA = /[\u30a1-\u30faー]/u
const KATAKANA_ONLY = /^[\u30a1-\u30faー]+$/u
/** 「方を」「人に」: never the end of another word (夕方に). */
const PERSON_WORD = /^(方|人|ひと|かた)[をにのがとへ]$/u
const LATIN = /^[a-z0-9]+$/iu

export function shapeOf(word: string): Shape {
  if (word.length === 1) return 'exact'
  if (KATAKANA_ONLY.test(word) && word.length >= 2) return 'katakana'
  if (LATIN.test(word)) return 'exact'
  if (!KANA.test(word)) return 'loose'
  return word.length <= 2 ? 'exact' : 'edge'
}

/** 「撮り方を」 speaks of how, not of whom. */
const isManner = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos[1] === '接尾' || (tokens[at - 1]?.pos[0] === '動詞' && tokens[at - 1]?.form === '連用形')

/** 「客席40脚」「牛3頭」「返却口」: what counts or ends another word is no part of a body. */
const COUNTED = /^[脚頭口首足腰手目背肩膳]$/u
export const isCounter = (tokens: readonly Token[], at: number): boolean =>
  COUNTED.test(tokens[at]?.surface ?? '') &&
  (/[0-9一二三四五六七八九十百数何]$/u.test(tokens[at - 1]?.surface ?? '') || tokens[at]?.pos[1] === '接尾')

/** A clause that hides nothing behind kanji: for who reads easy Japanese, or for who would not be read. */
const ALL_KANA = /^[^\p{Script=Han}]{4,}$/u
const isAllKana = (tokens: readonly Token[]): boolean => ALL_KANA.test(tokens.map(({ surface }) => surface).join(''))

/** Where a word was found: its tokens, and the letters of the first and last of them it begins and ends at. */
export type Place = {
  tokens: readonly Token[]
  from: number
  to: number
  startsToken: boolean
  endsToken: boolean
  begin: number
  at: number
}
/** Whether a word found there is that word, and not a piece of others. */
export function fits(word: string, shape: Shape, { tokens, from, to, startsToken, endsToken, begin, at }: Place): boolean {
  if (PERSON_WORD.test(word)) return startsToken && !isManner(tokens, from)
  if (startsToken && endsToken) return true
  if (shape === 'among kana') return (startsToken || endsToken) && isAllKana(tokens)
  const unknown = tokens[from]?.known === false || tokens[to]?.known === false
  if (shape === 'loose') return true
  if (shape === 'edge') return startsToken || endsToken || unknown || (word.length > 3 && isAllKana(tokens))
  if (shape === 'katakana') {
    const before = tokens[from]?.surface.charAt(begin - 1) ?? ''
    const after = tokens[to]?.surface.charAt(at + 1) ?? ''
    // 確かめる is no カメ: in hiragana a word begins or ends with the token.
    if (from === to && !KATAKANA_ONLY.test(tokens[from]?.surface.slice(begin, at + 1) ?? ''))
      return unknown || (word.length > 2 && (startsToken || endsToken))
    return unknown || !(KATAKANA.test(before) || KATAKANA.test(after))
  }
  return false
}

/** In dictionary forms only whole tokens can be compared. */
export const fitsWhole = (word: string, tokens: readonly Token[], from: number): boolean =>
  !(PERSON_WORD.test(word) && isManner(tokens, from))
