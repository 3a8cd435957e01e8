import { actsIn } from './actsIn'
import type { Clause } from './clauses'
import type { CompiledRule, CompiledRules } from './compile'
import { type Occurrence, occurrencesIn } from './lexicon'
import { type Ground, matchesOf } from './patterns'
import type { Token } from './token'
import { written } from './written'

/** A rule met in a clause, before anything was taken back. `parts` are its words, `start` and `end` letters of the judged text. */
export type Finding = {
  rule: CompiledRule['rule']
  start: number
  end: number
  parts: readonly Occurrence[]
  /** Harmless surroundings excuse it; it only explains the same word elsewhere. */
  excused: boolean
}

const JOINING =
  /^(お|ご|御|用|など|等|とか|さん|さま|様|たち|方|時|中|後|前|の|な|を|は|が|も|に|で|と|や|へ|、|・|／|\/|,|＆|&|「|」|する|し|て|まで|から|だけ|のみ|全般|業務|作業|役|係)$/u
/** What may stand between an act and the thing it is turned towards: 「移乗用のリフト」; never a list, nor 「背中にクッション」. */
const ATTACHING =
  /^(お|ご)?(の|が|すべて|全て|全部|用|専用|後|前|あと|に(使う|使用する|使用した|使った|関する|ついての?)|介助|新品の|未使用の|未開封の|で使う|で使用する|で用いる|実技|研修|勉強会|講習|実習|技術|[・、]|サービス|見守り|案内|制度|市民|無料|予防|入門|基礎|啓発|活用|について|使う|使用|する|した|ための?|際の?|向けの?|て|グッズ|系|お|ご|終わった|済んだ)*$/u
/** What makes one thing another's: 「椅子の脚」, 「ボランティアさんの検温」. */
const BELONGING = /^(の|・|や|と|お|ご|用|さん|様|も|自身|に)$/u
const MOST_JOINING = 6

/** How many words away harmless surroundings still speak of a prohibited act. */
const CLOSE = 12

const joining = ({ surface, pos }: Token): boolean => pos[0] === '助詞' || pos[0] === '接頭詞' || JOINING.test(surface)

/** Those that no benign compound contains. */
function effective(all: readonly Occurrence[], { benign, barrier }: CompiledRules): Occurrence[] {
  const covers = all.filter(({ word }) => benign.has(word))
  return all.filter(
    ({ word, start, end }) =>
      barrier.has(word) ||
      !covers.some((cover) => cover.start <= start && end <= cover.end && cover.end - cover.start > end - start),
  )
}

function byWord(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const at = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    const same = at.get(occurrence.word)
    if (same) same.push(occurrence)
    else at.set(occurrence.word, [occurrence])
  }
  return at
}

/** What every rule finds in one clause. */
export function readClause({ tokens, beside, inBrackets }: Clause, compiled: CompiledRules): Finding[] {
  const { lexicon, barrier, begunBy } = compiled
  const all = occurrencesIn(tokens, lexicon)
  if (all.length === 0) return []
  const occurrences = effective(all, compiled)
  const ground: Ground = {
    at: byWord(occurrences),
    acts: actsIn(tokens),
    joined: (to, from) => from - to - 1 <= MOST_JOINING && tokens.slice(to + 1, from).every(joining),
    barred: (to, from) => occurrences.some((one) => barrier.has(one.word) && one.from > to && one.to < from),
    onThing: (to, from) =>
      all.some(({ word, from: begin, to: end }) => {
        if (begin <= to || end >= from || !(compiled.things.has(word) || barrier.has(word))) return false
        return /^(を|ば)$/u.test(tokens[end + 1]?.surface ?? '')
      }),
  }
  const attached = (to: number, from: number): boolean =>
    from - to - 1 <= MOST_JOINING && ATTACHING.test(written(tokens.slice(to + 1, from)))
  const belonging = (to: number, from: number): boolean =>
    tokens.slice(to + 1, from).every(({ surface }) => BELONGING.test(surface))
  /** 「お客様をお迎えする玄関の花かざり」: the hit only describes a thing that is worked on. */
  const describes = (to: number): boolean => {
    const at = /^[をにがで]$/u.test(tokens[to + 1]?.surface ?? '') ? to + 2 : to + 1
    const verb = tokens[at]
    if (verb?.pos[0] !== '動詞') return false
    const past = /^(た|だ)$/u.test(tokens[at + 1]?.surface ?? '')
    if (!past && verb.form !== '基本形') return false
    return all.some(({ word, from }) => from === at + (past ? 2 : 1) && compiled.things.has(word))
  }
  const near = (words: ReadonlySet<string>, test: (one: Occurrence) => boolean): boolean =>
    words.size > 0 && occurrences.some((one) => words.has(one.word) && test(one))
  const onResident = occurrences.some(({ word }) => compiled.residents.has(word))
  const around = beside.length === 0 ? [] : occurrencesIn(beside, lexicon)
  /** Harmless surroundings; of a prohibited act only those close to it, and never those of an act on a resident. */
  const surrounded = ({ rule, clause }: CompiledRule, from: number, to: number): boolean => {
    if (clause.size === 0) return false
    const strict = rule.verdict === 'prohibited'
    if (strict && onResident) return false
    const reach = strict ? CLOSE : Number.POSITIVE_INFINITY
    return (
      all.some((one) => clause.has(one.word) && one.from - to <= reach && from - one.to <= reach) ||
      ((inBrackets || !strict) && around.some(({ word }) => clause.has(word)))
    )
  }
  const findings: Finding[] = []
  // The signs of permitted work are read inside compounds too: 浴室清掃.
  const open: Ground = { ...ground, at: byWord(all) }
  const candidates = new Set([...open.at.keys()].flatMap((word) => begunBy.get(word) ?? []))
  for (const { rule, pattern } of candidates) {
    for (const { parts } of matchesOf(pattern, rule.rule.group === 'permitted' ? open : ground)) {
      const start = Math.min(...parts.map((part) => part.start))
      const end = Math.max(...parts.map((part) => part.end))
      const [from, to] = [Math.min(...parts.map((part) => part.from)), Math.max(...parts.map((part) => part.to))]
      if (near(rule.after, (one) => one.start >= end && attached(to, one.from))) continue
      if (rule.rule.verdict === 'review' && describes(to)) continue
      if (near(rule.before, (one) => one.end <= start && belonging(one.to, from))) continue
      if (near(rule.between, (one) => one.from > from && one.to < to && !parts.includes(one))) continue
      const excused = surrounded(rule, from, to)
      if (excused && rule.rule.verdict !== 'review') continue
      const same = findings.some((one) => one.rule === rule.rule && one.start === start && one.end === end)
      if (!same) findings.push({ rule: rule.rule, start, end, parts, excused })
    }
  }
  return findings
}
