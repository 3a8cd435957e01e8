/** Must not begin a line (行頭禁則) and must not end one (行末禁則), after JIS X 4051. */
const NOT_FIRST =
  '、。，．,.・：；:;？！?!）〕］｝〉》」』】)]}ヽヾゝゞ々ーァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎ゛゜%％‐—…／/'
const NOT_LAST = '（〔［｛〈《「『【([{第'
/** Latin letters, digits and what joins them stay together: 1,000 and jimukyoku@example.jp. */
const WORD = /[\p{Script=Latin}\p{Nd}@.,_+\-/:#&%▲]/u
/** What counts a number stays with it: 第2版, 9月, 29日, 1,936人. */
const COUNTED = /[0-9０-９]/u
const COUNTERS = '年月日時分版号部冊枚頁人件個回円％'
/** A day as offices write it is read in one piece. */
const WHOLE_DAY = /(?:令和|平成)[0-9元]{1,2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?/gu
const FOLLOWS = /[\u200c\u200d\ufe00-\ufe0f\u{e0100}-\u{e01ef}゙゚]/u
/** A short bracketed word, （当月） or （受け入れ完了数）, moves to the next line as a whole. */
const BRACKETED = /（[^（）]{1,10}）/gu
/** Sums of widths differ by their rounding. */
const ROUNDING = 0.01

/** A text cut into pieces between which a line may end; joined again they are the text. */
export function pieces(text: string): string[] {
  const brackets = [...text.matchAll(BRACKETED), ...text.matchAll(WHOLE_DAY)].map(({ index, 0: group }) => ({
    from: index,
    to: index + group.length,
  }))
  const found: string[] = []
  let before = ''
  let offset = 0
  for (const character of text) {
    const bracketed = brackets.some(({ from, to }) => from < offset && offset < to)
    if (before !== '' && (bracketed || staysWith(before, character))) found[found.length - 1] += character
    else found.push(character)
    if (!FOLLOWS.test(character)) before = character
    offset += character.length
  }
  return found
}

/** Lines that fit a width; a piece longer than a line is cut by character, so that nothing is clipped. */
export function brokenLines(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|\r|\n/u).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    const add = (piece: string) => {
      if (line === '' || measure(line + piece.trimEnd()) <= width + ROUNDING) line += piece
      else {
        lines.push(line.trimEnd())
        line = piece.trimStart()
      }
    }
    for (const piece of pieces(paragraph)) {
      if (measure(piece) <= width + ROUNDING) add(piece)
      else for (const character of piece) add(character)
    }
    return [...lines, line.trimEnd()]
  })
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })

/** For a label of few lines: the same, between words where that takes no more lines. */
export function wordedLines(text: string, width: number, measure: (text: string) => number): string[] {
  const usual = brokenLines(text, width, measure)
  if (usual.length === 1) return usual
  const ends = new Set([...words.segment(text)].map(({ index, segment }) => index + segment.length))
  const lines = ['']
  let word = ''
  let at = 0
  for (const piece of pieces(text)) {
    word += piece
    at += piece.length
    if (!ends.has(at)) continue
    const line = lines.at(-1) ?? ''
    if (line === '' || measure((line + word).trimEnd()) <= width + ROUNDING) lines[lines.length - 1] = line + word
    else lines.push(word.trimStart())
    word = ''
  }
  const found = lines.map((line) => line.trimEnd())
  return found.length <= usual.length && found.every((line) => measure(line) <= width + ROUNDING) ? found : usual
}

const staysWith = (before: string, character: string): boolean =>
  FOLLOWS.test(character) ||
  NOT_FIRST.includes(character) ||
  NOT_LAST.includes(before) ||
  (WORD.test(before) && WORD.test(character)) ||
  (COUNTED.test(before) && COUNTERS.includes(character))
