import type { Day } from '../calendar/jst'
import type { Role } from '../role'

/** 数え方の定義: the operator writes it, lays it before the city, and both agree; from then on it stands. */
export const DEFINITION_STATES = ['draft', 'proposed', 'agreed'] as const
export type DefinitionState = (typeof DEFINITION_STATES)[number]

export type DefinitionFacts = {
  /** Whether anything but the state and the names of who agrees is changed. */
  contentChanged: boolean
  operatorName: string | null
  cityName: string | null
  agreedOn: Day | null
  /** A question of the specification that it rests on is not agreed on yet. */
  restsOnOpenMatter: boolean
  /** Whether the account that laid it before the city is the one that agrees now. */
  proposedBySame: boolean
}
export type DefinitionRefusal =
  | 'no_such_step'
  | 'not_yours'
  | 'content_stands'
  | 'operator_name_missing'
  | 'city_name_missing'
  | 'agreed_on_missing'
  | 'agreed_in_future'
  | 'matter_open'
  | 'same_person'

const STEPS: readonly { from: DefinitionState; to: DefinitionState; by: readonly Role[] }[] = [
  { from: 'draft', to: 'proposed', by: ['operator'] },
  { from: 'proposed', to: 'draft', by: ['operator', 'city'] },
  { from: 'proposed', to: 'agreed', by: ['city'] },
]

const given = (text: string | null): boolean => Boolean(text?.trim())

/**
 * Why a definition may not be saved like this, or null (clause 5(5): both parties agree on what is counted). Nobody agrees for both
 * parties, also where their account went over from one to the other.
 */
export function definitionRefusalOf(
  { by, from, to }: { from: DefinitionState; to: DefinitionState; by: Role },
  { agreedOn, cityName, contentChanged, operatorName, proposedBySame, restsOnOpenMatter }: DefinitionFacts,
  today: Day,
): DefinitionRefusal | null {
  if (contentChanged && (from !== 'draft' || by !== 'operator')) return by === 'operator' ? 'content_stands' : 'not_yours'
  if (from === to) return null
  const step = STEPS.find((each) => each.from === from && each.to === to)
  if (!step) return 'no_such_step'
  if (!step.by.includes(by)) return 'not_yours'
  if (to !== 'draft' && !given(operatorName)) return 'operator_name_missing'
  if (to !== 'agreed') return null
  if (proposedBySame) return 'same_person'
  if (!given(cityName)) return 'city_name_missing'
  if (!agreedOn) return 'agreed_on_missing'
  if (agreedOn > today) return 'agreed_in_future'
  return restsOnOpenMatter ? 'matter_open' : null
}

/** What may follow, for the form. */
export const nextDefinitionStates = (from: DefinitionState, by: Role): DefinitionState[] =>
  STEPS.filter((step) => step.from === from && step.by.includes(by)).map(({ to }) => to)
