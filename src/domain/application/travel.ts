/** The longest time somebody may ask for between visits at two facilities. */
export const MOST_TRAVEL_MINUTES = 240
/** What a resident chooses from, in minutes. */
export const TRAVEL_CHOICES = [0, 15, 30, 45, 60, 90, 120] as const

type Span = { startsAt: Date; endsAt: Date }

export type TravelFacts = {
  /** Minutes between this visit and the nearest agreed one of the person at another facility; null when there is none. */
  gapMinutes: number | null
  /** Minutes that have to lie between them: the person's own, or the programme's when those are more. */
  travelMinutes: number
}

/** Minutes between two visits; 0 when they touch or overlap. */
export const gapBetween = (a: Span, b: Span): number =>
  Math.max(0, a.startsAt.getTime() - b.endsAt.getTime(), b.startsAt.getTime() - a.endsAt.getTime()) / 60_000

/** Too little time to get from one facility to the other. Exactly enough is enough, and without a wish none is needed. */
export const tooClose = ({ gapMinutes, travelMinutes }: TravelFacts): boolean => gapMinutes !== null && gapMinutes < travelMinutes
