import { CHANNELS, type Channel } from './publicity'

/**
 * How far those came who came by an activity: visits of the site → registrations begun → registered → the first listing of
 * a facility, or the first application of a resident. A facility begins by sending the form, a resident by asking for the
 * link of a mail. Nobody's single visit is known: only how many there were.
 */
export const FUNNEL_STEPS = ['visits', 'requested', 'facilities', 'listed', 'begun', 'residents', 'applied'] as const
export type FunnelStep = (typeof FUNNEL_STEPS)[number]
export type CameBy = Record<FunnelStep, number>

export type ActivityFunnel = CameBy & { id: string; title: string; tag: string; channel: Channel }
/** Of those who registered without a tag neither visits nor what they began is counted. */
export type Untagged = Omit<CameBy, 'visits' | 'begun'>
/** `channel` null: came without a tag. */
export type ChannelFunnel = Record<FunnelStep, number | null> & { channel: Channel | null }

const NOBODY: CameBy = { visits: 0, requested: 0, facilities: 0, listed: 0, begun: 0, residents: 0, applied: 0 }
const plus = (a: CameBy, b: CameBy): CameBy => Object.fromEntries(FUNNEL_STEPS.map((step) => [step, a[step] + b[step]])) as CameBy

/** By channel, those that were used, in the order of their names; at the end those who came without a tag. */
export const funnelByChannel = (activities: readonly ActivityFunnel[], untagged: Untagged): ChannelFunnel[] => [
  ...CHANNELS.flatMap((channel): ChannelFunnel[] => {
    const of = activities.filter((each) => each.channel === channel)
    return of.length === 0 ? [] : [{ channel, ...of.reduce(plus, NOBODY) }]
  }),
  { channel: null, ...untagged, visits: null, begun: null },
]

/** All together; what is not counted for some is counted for the others. */
export const funnelTotal = (rows: readonly ChannelFunnel[]): CameBy =>
  Object.fromEntries(FUNNEL_STEPS.map((step) => [step, rows.reduce((sum, row) => sum + (row[step] ?? 0), 0)])) as CameBy
