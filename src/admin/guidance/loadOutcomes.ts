import type { Payload } from 'payload'
import { inSnapshot } from '@/database/snapshot'
import { dayOf } from '@/domain/calendar/jst'
import { type AdvisedPart, GUIDANCE_KINDS, type GuidanceKind } from '@/domain/guidance/guidance'
import { type GuidanceTotals, guidanceTotals } from '@/domain/guidance/totals'
import { advisedListings } from '@/queries/advisedListings'
import { type AdvisedFacility, guidanceOutcomes } from '@/queries/guidanceOutcomes'
import { outcomeDays } from '@/queries/outcomeDays'
import type { Counted } from './CountedListings'

export type Outcomes = {
  days: number
  facilities: AdvisedFacility[]
  totals: GuidanceTotals
  /** The listings behind the number that was pressed. */
  counted: Counted | null
}
type Asked = { programme: string; kind: GuidanceKind | null; now: Date; part: AdvisedPart | null; facility: string | null }

/** The outcomes of a programme's consultations, its seminars or both (`kind` null), as of one moment, over the whole city. */
export const loadOutcomes = (payload: Payload, { facility, kind, now, part, programme }: Asked): Promise<Outcomes> =>
  inSnapshot(payload, async (db) => {
    const days = await outcomeDays(db, programme)
    const kinds = kind ? [kind] : GUIDANCE_KINDS
    const asked = { programme, kinds, today: dayOf(now), scope: { kind: 'all' } } as const
    const facilities = await guidanceOutcomes(db, asked)
    const counted = part && { part, facility, ...(await advisedListings(db, { ...asked, part, facility })) }
    return { days, facilities, totals: guidanceTotals(facilities, days), counted }
  })
