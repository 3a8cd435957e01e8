import type { Day } from '../calendar/jst'

/** How the time of a listing is set: by its slots, or agreed with each person within a period, or for as long as it stands. */
export const TASK_TIMINGS = ['fixed', 'flexible'] as const
export type TaskTiming = (typeof TASK_TIMINGS)[number]

/** A listing that is done at home or online says how in words of its own, and has no place. */
export type Kind = {
  timing: TaskTiming
  from: Day | null
  /** None: no end is set; it lasts until it is closed, at the longest as long as its programme. */
  until: Day | null
  isRemote: boolean
  remoteHow: string | null
  place: string | null
}
export type KindRefusal = 'period_missing' | 'period_reversed' | 'how_missing' | 'place_of_remote'

/** Within which days a time can be agreed; `isOpenEnded`: the last one is the programme's, because the listing names none. */
export type ListingPeriod = { from: Day; until: Day; isOpenEnded: boolean }

/** The period of a listing whose time is agreed; null for one with times of its own. */
export const periodOfListing = (
  { from, timing, until }: Pick<Kind, 'from' | 'timing' | 'until'>,
  programme: { endsOn: Day },
): ListingPeriod | null =>
  timing === 'flexible' && from ? { from, until: until || programme.endsOn, isOpenEnded: !until } : null

/** Why a listing may not be of this kind, or null. */
export function kindRefusalOf({ from, isRemote, place, remoteHow, timing, until }: Kind): KindRefusal | null {
  if (timing === 'flexible') {
    if (!from) return 'period_missing'
    if (until && until < from) return 'period_reversed'
  }
  if (!isRemote) return null
  if (!remoteHow?.trim()) return 'how_missing'
  return place?.trim() ? 'place_of_remote' : null
}
