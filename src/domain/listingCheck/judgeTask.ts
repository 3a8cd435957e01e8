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

/** Judges a listing as it is stored (clause 5(2)): its work by all rules, the details of the day by what they name. */
export function judgeTask(task: Readonly<Record<string, unknown>>, compiled: CompiledRules, analyse: Analyse): ListingJudgement {
  const work = judgeListing(textsOf(task, WORK_FIELDS), compiled, analyse)
  const supervisor = written(task['supervisor'])
  const details = judgeListing(textsOf(task, DETAIL_FIELDS), compiled, analyse, true).hits.filter(
    (hit) => names(hit) && !namesDuty(hit, supervisor),
  )
  const hits = [...work.hits, ...details]
  return { ...work, verdict: worst([work.verdict, ...details.map(({ verdict }) => verdict)]), hits }
}
