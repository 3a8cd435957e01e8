import type { Day } from '../calendar/jst'

/** Ways to many at once (clauses 5(1), 5(2): ウェブサイト、SNS 等の多様な手法). */
export const CHANNELS = ['website', 'sns', 'flyer', 'poster', 'mail', 'press', 'event', 'newsletter', 'partner', 'other'] as const
export type Channel = (typeof CHANNELS)[number]
export const PUBLICITY_AUDIENCES = ['facilities', 'residents', 'both'] as const
export type PublicityAudience = (typeof PUBLICITY_AUDIENCES)[number]

/** As many kinds of channel make them diverse. */
const ENOUGH = 2

export type Activity = {
  doneOn: Day
  channel: Channel
  audience: PublicityAudience
  /** How many it reached, as `reach` says what was counted; null where nobody counted. */
  reach: number | null
  /** Whole yen with tax; null where it cost nothing that is known. */
  cost: number | null
}
export type ChannelSum = { channel: Channel; activities: number; reach: number | null; cost: number }

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

/** By channel, those that occur, in the order of their names. What was not counted is no zero. */
export const sumsByChannel = (activities: readonly Activity[]): ChannelSum[] =>
  CHANNELS.flatMap((channel) => {
    const of = activities.filter((each) => each.channel === channel)
    if (of.length === 0) return []
    return [
      { channel, activities: of.length, reach: sum(of.map(({ reach }) => reach)), cost: sum(of.map(({ cost }) => cost)) ?? 0 },
    ]
  })

/** For each of the two audiences, which channels were used, and whether they are diverse enough. */
export const diversity = (
  activities: readonly Activity[],
): { audience: 'facilities' | 'residents'; channels: Channel[]; enough: boolean }[] =>
  (['facilities', 'residents'] as const).map((audience) => {
    const used = activities.filter((each) => each.audience === audience || each.audience === 'both')
    const channels = CHANNELS.filter((channel) => used.some((each) => each.channel === channel))
    return { audience, channels, enough: channels.length >= ENOUGH }
  })
