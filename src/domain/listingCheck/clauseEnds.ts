import type { Token } from './token'

const ENDS = /^[【】〔〕〈〉《》［］[\]。．｡！!？?\n※■◆●▼♪♫♬☆★◎◇□▶►➡→⇒✓✔❗❓|｜;；]+$/u
export const OPENS = /^[（(「『]$/u
export const CLOSES = /^[）)」』]$/u
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
export function singled(tokens: readonly Token[]): Token[] {
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

export const isEnd = ({ surface }: Token): boolean =>
  ENDS.test(surface) || (EMOJI.test(surface) && !/[\p{L}\p{N}]/u.test(surface))
/** 「しないこと：」「すること：」: a heading ends at its colon, so that what it lists is read under it. */
const HEADING = /(ない|ません|禁止|NG|する|いただく|たい|ほしい)(こと|もの|業務|作業|お?仕事|事項|内容)?$/u
export const endsHeading = ({ surface }: Token, before: readonly Token[]): boolean =>
  /^[:：]$/u.test(surface) && HEADING.test(before.map((token) => token.surface).join(''))
/** 「管理はしません／園だよりの配達」: a stroke after a predicate is a full stop. */
export const isStroke = ({ surface }: Token, before: Token | undefined): boolean =>
  /^[／/]$/u.test(surface) && /^(動詞|助動詞)$/u.test(before?.pos[0] ?? '')
const conjunctive = ({ pos, surface }: Token): boolean =>
  pos[0] === '助詞' && pos[1] === '接続助詞' && SPLITTING_PARTICLES.has(surface)

export function endsClause(tokens: readonly Token[], at: number): boolean {
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
