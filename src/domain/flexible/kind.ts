import type { Day } from '../calendar/jst'

/** How the time of a listing is set: by its slots, or agreed with each person within a period. */
export const TASK_TIMINGS = ['fixed', 'flexible'] as const
export type TaskTiming = (typeof TASK_TIMINGS)[number]

/** A listing that is done at home or online says how in words of its own, and has no place. */
export type Kind = {
  timing: TaskTiming
  from: Day | null
  until: Day | null
  isRemote: boolean
  remoteHow: string | null
  place: string | null
}
export type KindRefusal = 'period_missing' | 'period_reversed' | 'how_missing' | 'place_of_remote'

/** Why a listing may not be of this kind, or null. */
export function kindRefusalOf({ from, isRemote, place, remoteHow, timing, until }: Kind): KindRefusal | null {
  if (timing === 'flexible') {
    if (!from || !until) return 'period_missing'
    if (until < from) return 'period_reversed'
  }
  if (!isRemote) return null
  if (!remoteHow?.trim()) return 'how_missing'
  return place?.trim() ? 'place_of_remote' : null
}
