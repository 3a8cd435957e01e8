import type { Occurrence } from './lexicon'
import { folded } from './normalise'
import type { Token } from './token'

/** Verbs that say nothing by themselves: 「〜していただきます」. */
const EMPTY_VERB =
  /^(する|いる|ある|なる|くる|来る|いく|行く|くださる|いただく|頂く|もらう|おる|いらっしゃる|しまう|みる|できる|出来る|いう|よる|かかる)$/u

/** What makes an act of a noun like 案内; 案内板 is none. */
const DONE = /^(する|いたす|致す|なさる|できる|くださる|いただく|頂く|願う|を|も|、|,|係|役)$/u

/** 「動かしにくい」「持ちづらい」 says how somebody is, and asks for nothing. */
const HARD_TO_DO = /^(にくい|づらい|辛い|がたい|難い)$/u

/** What is done in a clause, in order. */
export function actsIn(tokens: readonly Token[]): Occurrence[] {
  return tokens.flatMap(({ pos, base, start, end }, at) => {
    const verb = pos[0] === '動詞' && pos[1] === '自立' && !EMPTY_VERB.test(base) && !HARD_TO_DO.test(tokens[at + 1]?.base ?? '')
    return verb || (pos[1] === 'サ変接続' && DONE.test(tokens[at + 1]?.base ?? '、'))
      ? [{ word: folded(base), from: at, to: at, start, end }]
      : []
  })
}
