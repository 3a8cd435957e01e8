/** How far the applications for a month's activities came, one within the other (clause 5(5)エ). */
export const FUNNEL_STAGES = ['applied', 'accepted', 'attended', 'completed'] as const
export type FunnelStage = (typeof FUNNEL_STAGES)[number]

/** Where those ended that were not completed, or that nothing has ended yet; with the completed ones they are all applications. */
export const FUNNEL_ENDS = ['no_show', 'cancelled', 'withdrawn', 'not_accepted', 'awaited'] as const
export type FunnelEnd = (typeof FUNNEL_ENDS)[number]

export const FUNNEL = [...FUNNEL_STAGES, ...FUNNEL_ENDS] as const
export type FunnelPart = FunnelStage | FunnelEnd
export type Funnel = Record<FunnelPart, number>
