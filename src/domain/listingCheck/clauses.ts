import { CLOSES, endsClause, endsHeading, isEnd, isStroke, OPENS, singled } from './clauseEnds'
import type { Token } from './token'

/**
 * A stretch of text with one predicate. `tail` are the words that follow a bracket's content outside it: 「（入浴や排泄）は
 * ありません」 is denied outside. `beside` is what stands outside of a bracket, or in the brackets of what stands outside.
 */
export type Clause = { tokens: Token[]; tail: Token[]; beside: Token[]; sentence: number; inBrackets: boolean }

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
