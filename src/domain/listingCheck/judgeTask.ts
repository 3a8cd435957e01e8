import type { CompiledRules } from './compile'
import type { ListingHit } from './hit'
import { judgeListing, type ListingJudgement } from './judgeListing'
import { namesDuty } from './namesDuty'
import type { Analyse } from './token'
import { worst } from './worst'

/** The texts that say what the work is: without a sign of permitted work in them, a person decides. */
export const WORK_FIELDS = ['title', 'description', 'requirements', 'notes', 'remoteHow'] as const
/** Short texts about the day. They need not say what the work is, but nobody may ask for care or promise wages in them. */
export const DETAIL_FIELDS = ['place', 'clothing', 'belongings', 'supervisor', 'reward'] as const
/** Where a hit stands that was found in what a slot of the listing says of its own. */
export const SLOT_FIELD = 'slotSupervisor'
/** Every text of a listing that is judged. */
export const JUDGED_FIELDS = [...WORK_FIELDS, ...DETAIL_FIELDS] as const

const written = (value: unknown): string => (value === null || value === undefined ? '' : String(value))
const textsOf = (task: Readonly<Record<string, unknown>>, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(fields.map((field) => [field, written(task[field])]))

/** Whether a hit says something against a text; that a place or a name says nothing of the work is as it should be. */
const names = ({ group }: ListingHit): boolean => group !== 'unclear' && group !== 'permitted'

/** Whether one of the judged texts differs between two states of a listing. */
export const judgedTextChanged = (before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): boolean =>
  JUDGED_FIELDS.some((field) => written(before[field]) !== written(after[field]))

const detailHits = (texts: Readonly<Record<string, string>>, compiled: CompiledRules, analyse: Analyse): readonly ListingHit[] =>
  judgeListing(texts, compiled, analyse, true).hits.filter((hit) => names(hit) && !namesDuty(hit, texts['supervisor'] ?? ''))

/** What the rules say of a slot's own 指導担当: the hits that speak against it, none where it may be shown. */
export const hitsInSupervisor = (text: string, compiled: CompiledRules, analyse: Analyse): ListingHit[] =>
  detailHits({ supervisor: text }, compiled, analyse)
    .filter(({ verdict }) => verdict !== 'allowed')
    .map((hit) => ({ ...hit, field: SLOT_FIELD }))

/**
 * Judges a listing as it is stored (clause 5(2)): its work by all rules, the details of the day by what they name, and so
 * who its slots name on their own.
 */
export function judgeTask(
  task: Readonly<Record<string, unknown>>,
  compiled: CompiledRules,
  analyse: Analyse,
  ofSlots: readonly string[] = [],
): ListingJudgement {
  const work = judgeListing(textsOf(task, WORK_FIELDS), compiled, analyse)
  const details = [
    ...detailHits(textsOf(task, DETAIL_FIELDS), compiled, analyse),
    ...[...new Set(ofSlots)].flatMap((text) => hitsInSupervisor(text, compiled, analyse)),
  ]
  const hits = [...work.hits, ...details]
  return { ...work, verdict: worst([work.verdict, ...details.map(({ verdict }) => verdict)]), hits }
}
