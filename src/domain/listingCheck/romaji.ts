import type { Normalised } from './normalise'

const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  f: 'ふふふふふ',
  m: 'まみむめも',
  y: 'や　ゆ　よ',
  r: 'らりるれろ',
  w: 'わ　　　を',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  j: 'じじじじじ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
}
const YOUON: Readonly<Record<string, string>> = {
  ky: 'き',
  sy: 'し',
  sh: 'し',
  ty: 'ち',
  ch: 'ち',
  ny: 'に',
  hy: 'ひ',
  my: 'み',
  ry: 'り',
  gy: 'ぎ',
  zy: 'じ',
  jy: 'じ',
  j: 'じ',
  by: 'び',
  py: 'ぴ',
}
const SMALL: Readonly<Record<string, string>> = { a: 'ゃ', u: 'ゅ', o: 'ょ', e: 'ぇ', i: '' }
const SYLLABLE =
  /^(?:(ky|sy|sh|ty|ch|ny|hy|my|ry|gy|zy|jy|by|py|j)([aiueo])|(ts)(u)|([kstnhfmyrwgzdbp]?)([aiueo])|n(?=[^aiueoy]|$)'?|([kstpc])(?=\7|ch))/u

/** A word in Latin letters as it sounds, or null where it is none of ours: nyuuyoku → にゅうよく. */
export function soundOf(word: string): string | null {
  let rest = word.toLowerCase()
  let out = ''
  while (rest !== '') {
    const found = SYLLABLE.exec(rest)
    if (found === null) return null
    const [all, contracted, vowel, , , consonant, plain, doubled] = found
    if (contracted !== undefined && vowel !== undefined)
      out += vowel === 'i' ? (YOUON[contracted] ?? '') : `${YOUON[contracted] ?? ''}${SMALL[vowel] ?? ''}`
    else if (all === 'tsu') out += 'つ'
    else if (plain !== undefined) {
      const kana = ROWS[consonant ?? '']?.charAt('aiueo'.indexOf(plain)) ?? ''
      if (kana.trim() === '') return null
      out += kana
    } else out += doubled === undefined ? 'ん' : 'っ'
    rest = rest.slice(all.length)
  }
  return out
}

const LATIN_WORD = /[A-Za-z']{5,}/gu

/** The text with words in Latin letters as they sound; null where there are none. */
export function withoutRomaji({ text, starts, ends }: Normalised): Normalised | null {
  const out: { letter: string; start: number; end: number }[] = []
  let from = 0
  let found = false
  const keep = (until: number): void => {
    for (let at = from; at < until; at += 1) out.push({ letter: text.charAt(at), start: starts[at] ?? 0, end: ends[at] ?? 0 })
  }
  for (const match of text.matchAll(LATIN_WORD)) {
    const sound = soundOf(match[0])
    if (sound === null) continue
    found = true
    keep(match.index)
    from = match.index + match[0].length
    const [start, end] = [starts[match.index] ?? 0, ends[from - 1] ?? 0]
    for (const letter of sound) out.push({ letter, start, end })
    if (/^ [A-Za-z]/u.test(text.slice(from))) from += 1
  }
  if (!found) return null
  keep(text.length)
  return {
    text: out.map(({ letter }) => letter).join(''),
    starts: out.map(({ start }) => start),
    ends: out.map(({ end }) => end),
  }
}
