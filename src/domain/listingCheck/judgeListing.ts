import type { CompiledRules } from './compile'
import { condensed } from './condensed'
import { type Field, hitOf, type ListingHit } from './hit'
import { restored, type Unmasked, withoutMarks } from './masked'
import type { Normalised } from './normalise'
import { explainedBelow, hasSign, type Read, readFields } from './readFields'
import { type Reading, readText } from './readText'
import type { ListingVerdict } from './ruleSet'
import type { Analyse } from './token'
import { worst } from './worst'

export type ListingJudgement = { verdict: ListingVerdict; ruleSetVersion: number; hits: ListingHit[] }

/** The rule that speaks when nothing in a text says that it is work around care. */
export const NO_SIGN_RULE = 'no-permitted-sign'

/** Hits that only show once masks are undone. Where the word could be another, a person decides. */
function maskedHits(field: Field, plain: Normalised, compiled: CompiledRules, analyse: Analyse, unsigned: boolean): ListingHit[] {
  const judged = (unmasked: Unmasked, sure: (reading: Reading) => boolean): ListingHit[] =>
    readText(unmasked.text, compiled, analyse)
      .filter(({ rule, excused }) => rule.group !== 'permitted' && !excused)
      .filter(({ parts }) => parts.some(({ start, end }) => unmasked.touched(start, end) > 0))
      .map((reading) => {
        const hit = hitOf(field, unmasked, reading, unsigned)
        return hit.verdict === 'prohibited' && !sure(reading) ? { ...hit, verdict: 'review' as const } : hit
      })
  const joined = withoutMarks(plain)
  return [
    ...(joined ? judged(joined, () => true) : []),
    ...restored(plain, compiled).flatMap((each) =>
      judged(
        each,
        ({ parts }) => parts.length > 1 || parts.some(({ start, end }) => end - start >= 4 && each.touched(start, end) > 0),
      ),
    ),
  ]
}

function hitsIn(
  { field, plain, read }: Read,
  below: readonly Reading[],
  unsigned: boolean,
  compiled: CompiledRules,
  analyse: Analyse,
): ListingHit[] {
  const found = read.flatMap(({ from, readings }) =>
    readings
      .filter(({ rule, excused }) => rule.group !== 'permitted' && !excused)
      .filter((reading) => reading.rule.verdict !== 'review' || !explainedBelow(reading, below))
      .map((reading) => hitOf(field, from, reading, unsigned)),
  )
  return [...found, ...maskedHits(field, plain, compiled, analyse, unsigned)]
}

/**
 * Judges the fields of a listing. Prohibited as soon as one request for prohibited work stands; otherwise a person
 * decides where anything is unclear, and also where nothing says that it is permitted work. `workIsNamed` says that other
 * texts of the listing do that; then a suspicion stays one.
 */
export function judgeListing(
  fields: Readonly<Record<string, string>>,
  compiled: CompiledRules,
  analyse: Analyse,
  workIsNamed = false,
): ListingJudgement {
  const given = Object.entries(fields).map(([field, original]) => ({ field, original }))
  const read = readFields(given, compiled, analyse)
  const unsigned = !workIsNamed && !read.some(hasSign)
  const below = read.slice(1).flatMap((each) => each.read.flatMap(({ readings }) => readings))
  const hits = condensed(read.flatMap((each, at) => hitsIn(each, at === 0 ? below : [], unsigned, compiled, analyse)))
  const first = read[0]
  const found = worst(hits.map(({ verdict }) => verdict))
  if (first !== undefined && unsigned && found !== 'prohibited') hits.push(noSign(first.field, compiled))
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
