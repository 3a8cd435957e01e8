/** A text in the form in which it is judged, and where each of its UTF-16 units stood in the original. */
export type Normalised = { text: string; starts: readonly number[]; ends: readonly number[] }

const INVISIBLE =
  /^[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0000}-\u{E01EF}]$/u
/** A letter with the marks that belong to it: half-width and combining voicing marks, variation selectors. */
const LETTER = /\r\n|[\s\S][\uFF9E\uFF9F\u3099\u309A\uFE00-\uFE0F\u{E0100}-\u{E01EF}]*/gu
const SPACE = /^[^\S\n]$/u
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〇]/u

/** Letters that look alike and are typed for one another: they no longer make a difference. */
const ALIKE: Record<string, string> = {
  '\r\n': '\n',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\t': ' ',
  髙: '高',
  﨑: '崎',
  ゛: '',
  ゜: '',
  '~': '〜',
  '―': 'ー',
  '‐': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '─': 'ー',
  '〜': '〜',
  浣: '浣',
  瘻: 'ろう',
  瘘: 'ろう',
  喀: '喀',
  蓐: '褥',
  攝: '摂',
  嘔: '嘔',
  藥: '薬',
  體: '体',
  軆: '体',
  劑: '剤',
  齒: '歯',
  髮: '髪',
  鬚: 'ひげ',
  髭: 'ひげ',
  髯: 'ひげ',
  襁: '襁',
  厶: 'ム',
  卜: 'ト',
  尻: '尻',
  臀: '臀',
  饭: '飯',
}

/** Kanji that look like katakana and stand between two. */
const KATAKANA_LIKE: Readonly<Record<string, string>> = {
  力: 'カ',
  口: 'ロ',
  二: 'ニ',
  工: 'エ',
  夕: 'タ',
  八: 'ハ',
  千: 'チ',
  才: 'オ',
  一: 'ー',
}
const KATAKANA = /^[\u30a1-\u30faー]$/u
const amongKatakana = (letter: string, before = '', after = ''): string =>
  KATAKANA_LIKE[letter] !== undefined && KATAKANA.test(before) && KATAKANA.test(after)
    ? (KATAKANA_LIKE[letter] ?? letter)
    : letter

function* units(original: string): Generator<{ out: string; start: number; end: number }> {
  for (const match of original.matchAll(LETTER)) {
    const raw = match[0]
    const start = match.index
    const letters = [...(ALIKE[raw] ?? raw.normalize('NFKC'))].filter((letter) => !INVISIBLE.test(letter))
    const out = letters.map((letter) => ALIKE[letter] ?? letter).join('')
    yield { out, start, end: start + raw.length }
  }
}

/**
 * Brings width, look-alikes and invisible characters to one form and takes spaces out from between Japanese letters, so
 * that `入 浴 ｶｲｼﾞｮ` reads `入浴カイジョ`. Line breaks stay.
 */
export function normalise(original: string): Normalised {
  const found = [...units(original)]
  const kept: { letter: string; start: number; end: number }[] = []
  for (const { out, start, end } of found)
    for (let at = 0; at < out.length; at += 1) kept.push({ letter: out[at] ?? '', start, end })
  const judged = kept.filter(({ letter }, at) => {
    if (!SPACE.test(letter)) return true
    let next = at + 1
    while (SPACE.test(kept[next]?.letter ?? '')) next += 1
    let before = at - 1
    while (SPACE.test(kept[before]?.letter ?? '')) before -= 1
    return !(JAPANESE.test(kept[before]?.letter ?? '') && JAPANESE.test(kept[next]?.letter ?? ''))
  })
  return {
    text: judged.map(({ letter }, at) => amongKatakana(letter, judged[at - 1]?.letter, judged[at + 1]?.letter)).join(''),
    starts: judged.map(({ start }) => start),
    ends: judged.map(({ end }) => end),
  }
}

/** The same length, katakana as hiragana and capitals as small letters: the form in which words are compared. */
export function folded(text: string): string {
  let out = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    out += code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : text.charAt(at)
  }
  const small = out.toLowerCase()
  return small.length === out.length ? small : out
}
