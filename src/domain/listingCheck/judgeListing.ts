import type { CompiledRules } from './compile'
import type { Occurrence } from './lexicon'
import { restored, type Unmasked, withoutMarks } from './masked'
import { folded, type Normalised, normalise } from './normalise'
import { type Reading, readText } from './readText'
import { withoutRomaji } from './romaji'
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

const PROHIBITED_GROUPS: readonly RuleGroup[] = ['body_care', 'medical', 'money', 'professional']

/**
 * What a reading alone makes of the text. A rule of a prohibited kind that asks for review is a suspicion: in a text that
 * names no permitted work at all (`unsigned`), there is nothing else it could be about.
 */
function verdictOf({ rule, standing }: Reading, unsigned: boolean): ListingVerdict {
  if (standing === 'denied' || rule.verdict === 'allowed') return 'allowed'
  if (standing === 'halfDenied') return 'review'
  return unsigned && PROHIBITED_GROUPS.includes(rule.group) ? 'prohibited' : rule.verdict
}

function hitOf({ field, original }: Field, { starts, ends }: Normalised, reading: Reading, unsigned: boolean): ListingHit {
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
    verdict: verdictOf(reading, unsigned),
    negated: reading.standing === 'denied',
    reason,
    suggestion,
  }
}

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

const ALL_KATAKANA = /^[^\p{Script=Hiragana}\p{Script=Han}]*$/u
const katakanaSpeech = (text: string): boolean => /ヲ/u.test(text) || (ALL_KATAKANA.test(text) && /[ァ-ヶー]{6}/u.test(text))

type Read = { field: Field; plain: Normalised; read: { from: Normalised; readings: Reading[] }[] }

/** One reading of all fields together, so that a denial in the title can be taken back in the description. */
function readTogether(texts: readonly Normalised[], compiled: CompiledRules, analyse: Analyse): Reading[][] {
  const readings = readText(texts.map(({ text }) => text).join('\n'), compiled, analyse)
  let from = 0
  return texts.map(({ text }) => {
    const begin = from
    from += text.length + 1
    const moved = (place: Occurrence): Occurrence => ({ ...place, start: place.start - begin, end: place.end - begin })
    return readings
      .filter(({ start }) => start >= begin && start <= begin + text.length)
      .map((one) => ({ ...one, start: one.start - begin, end: one.end - begin, parts: one.parts.map(moved) }))
  })
}

/** The fields as they are written, and where words hide in katakana or Latin letters also as they sound. */
function readFields(fields: readonly Field[], compiled: CompiledRules, analyse: Analyse): Read[] {
  const plain = fields.map(({ original }) => normalise(original))
  const heard = plain.map((each) => (katakanaSpeech(each.text) ? { ...each, text: folded(each.text) } : each))
  const sounded = plain.map((each) => withoutRomaji(each) ?? each)
  const ways = [plain, heard, sounded].filter((way, at) => at === 0 || way.some((each, index) => each !== plain[index]))
  const read = ways.map((way) => ({ way, readings: readTogether(way, compiled, analyse) }))
  return fields.map((field, at) => ({
    field,
    plain: plain[at] ?? normalise(field.original),
    read: read.map(({ way, readings }) => ({ from: way[at] ?? normalise(''), readings: readings[at] ?? [] })),
  }))
}

const hasSign = ({ read }: Read): boolean =>
  read.some(({ readings }) => readings.some(({ rule, standing }) => rule.group === 'permitted' && standing !== 'denied'))

/** 「車いすピカピカ作戦」, and below that the frames are wiped: a title's mention that the text below explains or denies. */
const explainedBelow = (title: Reading, below: readonly Reading[]): boolean =>
  below.some((one) => one.rule === title.rule && isExplained(one)) &&
  !below.some((one) => one.rule === title.rule && !isExplained(one))
const isExplained = ({ excused, standing }: Reading): boolean => excused || standing === 'denied'

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
      .filter((reading) => reading.rule.group !== 'grey' || !explainedBelow(reading, below))
      .map((reading) => hitOf(field, from, reading, unsigned)),
  )
  return [...found, ...maskedHits(field, plain, compiled, analyse, unsigned)]
}

const grave = ({ verdict }: ListingHit): number => LISTING_VERDICTS.indexOf(verdict)

/** Whether a hit says nothing beyond another: within its words, of the same kind of work or of less weight. */
const covers = (one: ListingHit, other: ListingHit): boolean =>
  one.field === other.field &&
  one.start <= other.start &&
  other.end <= one.end &&
  (one.group === other.group || grave(one) > grave(other) || (one.negated && other.negated))

/** 「血圧を測り終わる10時から」: what is denied also answers for the words in it. */
const deniesMention = (denied: ListingHit, hit: ListingHit): boolean =>
  denied.negated &&
  PROHIBITED_GROUPS.includes(denied.group) &&
  hit.verdict === 'review' &&
  denied.field === hit.field &&
  denied.start <= hit.start &&
  hit.end <= denied.end

/** The hits that say something of their own, in the order of the text. */
function condensed(hits: readonly ListingHit[]): ListingHit[] {
  const ordered = hits
    .filter((hit) => !hits.some((other) => deniesMention(other, hit)))
    .sort((one, other) => grave(other) - grave(one) || other.end - other.start - (one.end - one.start) || one.start - other.start)
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
  const given = Object.entries(fields).map(([field, original]) => ({ field, original }))
  const read = readFields(given, compiled, analyse)
  const unsigned = !read.some(hasSign)
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
