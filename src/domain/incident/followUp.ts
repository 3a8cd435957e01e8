import type { IncidentStatus } from './incident'

const HOUR = 3_600_000

export type FollowUpFacts = {
  status: IncidentStatus
  cityToldAt: Date | null
  followUps: readonly Date[]
  endedAt: Date | null
  /** How often both sides agreed to hear of it; null where nothing is agreed. */
  everyHours: number | null
}

/**
 * Until when the city hears of an incident again (続報, clause 6(1)ウ): so many hours after it last did, until it has ended. null before
 * the first report, whose clock is another, after the end, and where no interval is agreed.
 */
export function followUpDue({ cityToldAt, endedAt, everyHours, followUps, status }: FollowUpFacts): Date | null {
  if (everyHours === null || !cityToldAt || endedAt || (status !== 'open' && status !== 'handling')) return null
  const last = followUps.reduce((latest, at) => (at > latest ? at : latest), cityToldAt)
  return new Date(last.getTime() + everyHours * HOUR)
}
