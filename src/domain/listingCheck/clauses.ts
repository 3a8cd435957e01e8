import type { Token } from './token'

/**
 * A stretch of text with one predicate. `tail` are the words that follow a bracket's content outside it: 「（入浴や排泄）は
 * ありません」 is denied outside. `beside` is what stands outside of a bracket, or in the brackets of what stands outside.
 */
export type Clause = { tokens: Token[]; tail: Token[]; beside: Token[]; sentence: number; inBrackets: boolean }

const ENDS = /^[【】〔〕〈〉《》［］[\]。．｡！!？?\n※■◆●▼♪♫♬☆★◎◇□▶►➡→⇒✓✔❗❓|｜;；]+$/u
const OPENS = /^[（(「『]$/u
const CLOSES = /^[）)」』]$/u
const SPLITTING_PARTICLES = new Set(['が', 'けど', 'けれど', 'けれども', 'ので', 'のに', 'から', 'し'])
const SPLITTING_WORDS = new Set([
  'ため',
  'ただし',
  '但し',
  'しかし',
  'なお',
  'また',
  'でも',
  'ですが',
  'だが',
  'ですので',
  'なので',
  'もっとも',
])
const AFTERWARDS = /^(あと|後|ほか|他|合間|間|あいだ)$/u
const EMOJI = /\p{Extended_Pictographic}/u

/** Cuts one letter of a mixed symbol run into tokens of their own, so that 「♪（」 is an end and an opening. */
function singled(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.surface.length < 2 || /[\p{L}\p{N}]/u.test(token.surface)) return [token]
    let at = token.start
    return [...token.surface].map((surface) => {
      const start = at
      at += surface.length
      return { ...token, surface, base: surface, start, end: at }
    })
  })
}

const isEnd = ({ surface }: Token): boolean => ENDS.test(surface) || (EMOJI.test(surface) && !/[\p{L}\p{N}]/u.test(surface))
/** 「しないこと：」「すること：」: a heading ends at its colon, so that what it lists is read under it. */
const HEADING = /(ない|ません|禁止|NG|する|いただく|たい|ほしい)(こと|もの|業務|作業|お?仕事|事項|内容)?$/u
const endsHeading = ({ surface }: Token, before: readonly Token[]): boolean =>
  /^[:：]$/u.test(surface) && HEADING.test(before.map((token) => token.surface).join(''))
/** 「管理はしません／園だよりの配達」: a stroke after a predicate is a full stop. */
const isStroke = ({ surface }: Token, before: Token | undefined): boolean =>
  /^[／/]$/u.test(surface) && /^(動詞|助動詞)$/u.test(before?.pos[0] ?? '')
const conjunctive = ({ pos, surface }: Token): boolean =>
  pos[0] === '助詞' && pos[1] === '接続助詞' && SPLITTING_PARTICLES.has(surface)

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (conjunctive(token)) return true
  if (SPLITTING_WORDS.has(next.surface) && next.surface.length > 1 && next.pos[0] === '接続詞') return true
  if (token.surface === 'ため' && next.surface !== 'の') return true
  // 「シーツを替えるついでに」「〜がてら」: what follows is work of its own.
  if (token.surface === 'に' && tokens[at - 1]?.surface === 'ついで') return true
  if (next.surface !== '、' && next.surface !== ',') return false
  if (/^(だけ|のみ|がてら|ついで)$/u.test(token.surface)) return true
  // 「テーブルを拭いたあと、」「洗濯をするほか、」: what follows is work of its own.
  if (AFTERWARDS.test(token.surface) && /^(動詞|助動詞)$/u.test(tokens[at - 1]?.pos[0] ?? '')) return true
  const joined = token.pos[0] === '助詞' && token.pos[1] === '接続助詞' && /^(て|で|ながら|つつ)$/u.test(token.surface)
  return joined || (/^(動詞|助動詞|形容詞)$/u.test(token.pos[0] ?? '') && token.form.startsWith('連用') && !isNominal(tokens, at))
}

/** 「テーブル拭き、」「歩く練習の付き添い、」: a noun made of a verb, in a list. */
function isNominal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || tokens[at]?.pos[0] !== '動詞') return before === undefined
  return before.surface === 'の' || /^(名詞|接頭詞|記号)$/u.test(before.pos[0] ?? '')
}

/** Divides the words of a text into clauses, what stands in brackets apart from what stands around them. */
export function clausesOf(all: readonly Token[], text: string): Clause[] {
  const clauses: Clause[] = []
  const withBreaks = withLineBreaks(singled(all), text)
  let sentence = 0
  const cut = (tokens: Token[], tail: Token[], beside: Token[], inBrackets: boolean): void => {
    let begin = 0
    tokens.forEach((_, at) => {
      if (!endsClause(tokens, at)) return
      clauses.push({ tokens: tokens.slice(begin, at + 1), tail: [], beside, sentence, inBrackets })
      begin = at + 1
    })
    if (begin < tokens.length) clauses.push({ tokens: tokens.slice(begin), tail, beside, sentence, inBrackets })
  }
  let outside: Token[] = []
  let inside: { tokens: Token[]; at: number }[] = []
  let open: Token[] | undefined
  const flush = (): void => {
    if (open !== undefined) inside.push({ tokens: open, at: outside.length })
    open = undefined
    const bracketed = inside.flatMap(({ tokens }) => tokens)
    if (outside.length > 0) cut(outside, [], bracketed, false)
    for (const { tokens, at } of inside) if (tokens.length > 0) cut(tokens, outside.slice(at), outside, true)
    if (outside.length > 0 || inside.length > 0) sentence += 1
    outside = []
    inside = []
  }
  for (const token of withBreaks) {
    if (open !== undefined) {
      if (CLOSES.test(token.surface)) {
        inside.push({ tokens: open, at: outside.length })
        open = undefined
      } else if (token.surface === '\n') {
        flush()
      } else if (isEnd(token)) {
        inside.push({ tokens: open, at: outside.length })
        open = []
      } else open.push(token)
    } else if (OPENS.test(token.surface)) open = []
    else if (CLOSES.test(token.surface)) continue
    else if (isEnd(token) || endsHeading(token, outside) || isStroke(token, outside.at(-1))) flush()
    else outside.push(token)
  }
  flush()
  return clauses
}

/** The analyser leaves line breaks out. */
function withLineBreaks(tokens: readonly Token[], text: string): Token[] {
  const out: Token[] = []
  let from = 0
  for (const token of tokens) {
    const at = text.slice(from, token.start).indexOf('\n')
    if (at >= 0)
      out.push({
        surface: '\n',
        base: '\n',
        reading: '',
        pos: ['記号'],
        form: '',
        known: true,
        start: from + at,
        end: from + at + 1,
      })
    out.push(token)
    from = token.end
  }
  return out
}
