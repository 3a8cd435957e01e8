import { ACTING_CONTEXT, isHandedOver, staffDo } from './actors'
import type { Clause } from './clauses'
import { denies, isDoubleDenial, isOver } from './denial'
import { tailOf, written } from './written'

/**
 * How a hit stands: asked for; denied (「ありません」「職員が行います」); or denied only in part (「原則ありません」), which a
 * person must read.
 */
export type Standing = 'asked' | 'denied' | 'halfDenied'

const EXCEPT = /^.{0,6}(以外|を?除(く|き|い)|をのぞ(く|き|い)|抜き|を?省(く|い))/u
/** Weakens a denial. */
const PARTLY =
  /基本的に|基本は|基本、|基本(あり|し|ござ|なし|なく)|原則|通常|普段|ふだん|主に|おもに|ほぼ|ほとんど|殆ど|あまり|めったに|滅多に|極力|なるべく|できるだけ|可能な限り|当面|当初|最初(は|の|から)|初回|はじめは|初めは|今のところ|いまのところ|今は|現時点|一部|多く(は|の)|たぶん|おそらく|予定は|つもり|はず|無理に(は|お)|無理な|無理して|必ず(し|では)|強制|いきなり|急には|すぐに(は|お)|単独(では|で)|一人で(は)?|ひとりで(は)?/u

/** How the clause itself takes a hit between `start` and `end` back; its last word begins at `lastStart`. */
export function standingIn(clause: Clause, start: number, end: number, lastStart: number): Standing {
  const before = written(clause.tokens.filter((token) => token.end <= start))
  const after = tailOf(clause, end)
  if (isDoubleDenial(after)) return 'asked'
  if (isOver(after)) return 'denied'
  if (isHandedOver(after) || /(?:^|[^A-Za-z])(?:NO|no|ノー)[ ・]?$/u.test(before)) return 'denied'
  const within = written(clause.tokens.filter((token) => token.start >= start && token.end <= lastStart))
  const staff = staffDo(before, within, after)
  const excepted = EXCEPT.test(after) && !/^.{0,6}以外(に|も|にも)/u.test(after)
  if (!excepted && staff === 'no' && !denies(after)) return ACTING_CONTEXT.test(after) ? 'halfDenied' : 'asked'
  return (staff === 'perhaps' && !excepted) || PARTLY.test(before) || PARTLY.test(after) ? 'halfDenied' : 'denied'
}

const EXCEPTION = /^.{0,6}(は|を|のみ|だけ)?(除(く|き|い)|別(です|$)|例外)/u
/** Whether what ends at `end` is made an exception: 「トイレ介助は除く」. */
export const isExcepted = (clause: Clause, end: number): boolean => EXCEPTION.test(tailOf(clause, end))

const HANDED_ON = /(頼まれ|言われ|求められ|お願いされ|声をかけられ)(る|た|て)/u
/** 「頼まれることがあるかもしれませんが」: somebody else may ask for it. */
export const mayBeAskedByOthers = (clause: Clause, end: number): boolean => HANDED_ON.test(tailOf(clause, end))
/** 「それは職員の仕事です」「お断りください」. */
export const belongsToStaff = (clause: Clause): boolean =>
  /(職員|スタッフ|看護師)(さん)?(の(仕事|役割|担当)|が(行|対応|担当|し)|を呼|[にへ]お?(知らせ|声|伝え|任せ|ひと声))|断って|お断り/u.test(
    written(clause.tokens),
  )
