import type { Role } from '../role'
import type { GuardedAction } from './guarded'

/** For which actions a second person is asked, and for how many days. */
export type SecondPersonChoice = { kinds: readonly GuardedAction[]; days: number }
export type ChoiceRefusal = 'not_your_setting' | 'city_only'

/** Whether a second person would be asked for less than now, or for another time. */
const loosens = (now: SecondPersonChoice, wanted: SecondPersonChoice): boolean =>
  now.kinds.length > 0 && (now.days !== wanted.days || now.kinds.some((kind) => !wanted.kinds.includes(kind)))

/** Why somebody may not change the setting like this, or null. The operator asks itself for more; for less only the city lets it be asked. */
export function choiceRefusalOf(now: SecondPersonChoice, wanted: SecondPersonChoice, by: Role): ChoiceRefusal | null {
  if (by === 'city') return null
  if (by !== 'operator') return 'not_your_setting'
  return loosens(now, wanted) ? 'city_only' : null
}
