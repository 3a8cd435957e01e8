import type { CompiledRules } from './compile'
import { restored, type Unmasked, withoutMarks } from './masked'
import { folded, type Normalised, normalise } from './normalise'
import { type Reading, readText } from './readText'
import { LISTING_VERDICTS, type ListingVerdict, type RuleGroup } from './ruleSet'
import type { Analyse } from './token'
import { worst } from './worst'

/** One place of a text a rule speaks of. `start` and `end` are UTF-16 units of the field as it was written. */
export type ListingHit = {
  field: string
  start: number
  end: number
  text: string
  rule: string
  group: RuleGroup
  /** What this hit alone makes of the text; `allowed` where it was denied (「ありません」). */
  verdict: ListingVerdict
  negated: boolean
  reason: string
  suggestion: string
}
export type ListingJudgement = { verdict: ListingVerdict; ruleSetVersion: number; hits: ListingHit[] }

/** The rule that speaks when nothing in a text says that it is work around care. */
export const NO_SIGN_RULE = 'no-permitted-sign'

type Field = { field: string; original: string }

const verdictOf = ({ rule, standing }: Reading): ListingVerdict =>
  standing === 'denied'
    ? 'allowed'
    : standing === 'halfDenied'
      ? rule.verdict === 'allowed'
        ? 'allowed'
        : 'review'
      : rule.verdict

function hitOf({ field, original }: Field, { starts, ends }: Normalised, reading: Reading): ListingHit {
  const start = starts[reading.start] ?? 0
  const end = ends[reading.end - 1] ?? original.length
  const { key, group, reason, suggestion } = reading.rule
  return {
    field,
    start,
    end,
    text: original.slice(start, end),
    rule: key,
    group,
    verdict: verdictOf(reading),
    negated: reading.standing === 'denied',
    reason,
    suggestion,
  }
}

/** Hits that only show once masks are undone. Where the word could be another, a person decides. */
function maskedHits(field: Field, plain: Normalised, compiled: CompiledRules, analyse: Analyse): ListingHit[] {
  const judged = (unmasked: Unmasked, sure: (reading: Reading) => boolean): ListingHit[] =>
    readText(unmasked.text, compiled, analyse)
      .filter(({ rule }) => rule.group !== 'permitted')
      .filter(({ parts }) => parts.some(({ start, end }) => unmasked.touched(start, end) > 0))
      .map((reading) => {
        const hit = hitOf(field, unmasked, reading)
        return hit.verdict === 'prohibited' && !sure(reading) ? { ...hit, verdict: 'review' as const } : hit
      })
  const joined = withoutMarks(plain)
  return [
    ...(joined ? judged(joined, () => true) : []),
    ...restored(plain, compiled).flatMap((each) =>
      judged(each, ({ parts }) => parts.some(({ start, end }) => end - start >= 4 && each.touched(start, end) > 0)),
    ),
  ]
}

const ALL_KATAKANA = /^[^\p{Script=Hiragana}\p{Script=Han}]*$/u
const katakanaSpeech = (text: string): boolean => /ヲ/u.test(text) || (ALL_KATAKANA.test(text) && /[ァ-ヶー]{6}/u.test(text))

function hitsIn(field: Field, compiled: CompiledRules, analyse: Analyse): { hits: ListingHit[]; signs: number } {
  const plain = normalise(field.original)
  const texts = katakanaSpeech(plain.text) ? [plain, { ...plain, text: folded(plain.text) }] : [plain]
  const readings = texts.flatMap((each) => readText(each.text, compiled, analyse))
  const signs = readings.filter(({ rule, standing }) => rule.group === 'permitted' && standing !== 'denied').length
  const found = readings.filter(({ rule }) => rule.group !== 'permitted').map((reading) => hitOf(field, plain, reading))
  return { hits: [...found, ...maskedHits(field, plain, compiled, analyse)], signs }
}

const grave = ({ verdict }: ListingHit): number => LISTING_VERDICTS.indexOf(verdict)

/** Whether a hit says nothing beyond another: within its words, of the same kind of work or of less weight. */
const covers = (one: ListingHit, other: ListingHit): boolean =>
  one.field === other.field &&
  one.start <= other.start &&
  other.end <= one.end &&
  (one.group === other.group || grave(one) > grave(other) || (one.negated && other.negated))

/** The hits that say something of their own, in the order of the text. */
function condensed(hits: readonly ListingHit[]): ListingHit[] {
  const ordered = [...hits].sort(
    (one, other) => grave(other) - grave(one) || other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept: ListingHit[] = []
  for (const hit of ordered) if (!kept.some((other) => covers(other, hit))) kept.push(hit)
  return kept.sort((one, other) => one.field.localeCompare(other.field) || one.start - other.start || one.end - other.end)
}

/**
 * Judges the fields of a listing. Prohibited as soon as one request for prohibited work stands; otherwise a person
 * decides where anything is unclear, and also where nothing says that it is permitted work.
 */
export function judgeListing(
  fields: Readonly<Record<string, string>>,
  compiled: CompiledRules,
  analyse: Analyse,
): ListingJudgement {
  const read = Object.entries(fields).map(([field, original]) => ({
    field,
    original,
    ...hitsIn({ field, original }, compiled, analyse),
  }))
  const hits = condensed(read.flatMap((each) => each.hits))
  const first = read[0]
  const found = worst(hits.map(({ verdict }) => verdict))
  if (first !== undefined && found !== 'prohibited' && read.every(({ signs }) => signs === 0)) hits.push(noSign(first, compiled))
  return { verdict: worst(hits.map(({ verdict }) => verdict)), ruleSetVersion: compiled.ruleSet.version, hits }
}

function noSign({ field, original }: Field, { ruleSet }: CompiledRules): ListingHit {
  const rule = ruleSet.rules.find(({ key }) => key === NO_SIGN_RULE)
  return {
    field,
    start: 0,
    end: original.length,
    text: original,
    rule: NO_SIGN_RULE,
    group: 'unclear',
    verdict: 'review',
    negated: false,
    reason: rule?.reason ?? '',
    suggestion: rule?.suggestion ?? '',
  }
}
