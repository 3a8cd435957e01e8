import { folded } from './normalise'

const KANA_RUN = /[\u3041-\u3096\u30a1-\u30faー]/u
const ESCAPED = /[.*+?^${}()|[\]\\]/gu
const MOST_RUNS = 3
/** 「足を運」: a word cut off before its kana; its reading would be a guess. */
const CUT_OFF = /[をにがへとの][\u4e00-\u9fff々]+$/u
const ALL_KANA = /^[\u3041-\u3096\u30a1-\u30faー]+$/u
export const isCutOff = (word: string): boolean => CUT_OFF.test(word)

/**
 * Other ways to write a word of kanji and kana: 取り替え as 取りかえ, とり替え, とりかえ. `reading` is the whole word in kana.
 * What would be three kana or fewer is left out: it could be any word.
 */
export function spellingVariants(word: string, reading: string): string[] {
  const kana = folded(reading)
  const plain = folded(word)
  if (plain.length < 2 || kana === '' || !KANA_RUN.test(plain) || ALL_KANA.test(plain)) return []
  const parts = plain.split(/([\u3041-\u3096ー]+)/u).filter(Boolean)
  const kanji = parts.filter((part) => !ALL_KANA.test(part))
  if (kanji.length > MOST_RUNS) return []
  const shape = parts.map((part) => (ALL_KANA.test(part) ? part.replace(ESCAPED, '\\$&') : '(.+?)')).join('')
  const read = new RegExp(`^${shape}$`, 'u').exec(kana)
  if (read === null) return []
  const variants: string[] = []
  for (let choice = 1; choice < 2 ** kanji.length; choice += 1) {
    let at = -1
    variants.push(
      parts
        .map((part) => {
          if (ALL_KANA.test(part)) return part
          at += 1
          return (choice >> at) & 1 ? (read[at + 1] ?? part) : part
        })
        .join(''),
    )
  }
  return variants.filter((variant) => variant.length >= 3 && (!ALL_KANA.test(variant) || variant.length >= 4))
}
