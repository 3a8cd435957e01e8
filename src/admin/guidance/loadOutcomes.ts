import type { Payload } from 'payload'
import { inSnapshot } from '@/database/snapshot'
import { dayOf } from '@/domain/calendar/jst'
import { GUIDANCE_KINDS, type GuidanceKind } from '@/domain/guidance/guidance'
import { type GuidanceTotals, guidanceTotals } from '@/domain/guidance/totals'
import { type AdvisedFacility, guidanceOutcomes } from '@/queries/guidanceOutcomes'
import { outcomeDays } from '@/queries/outcomeDays'

export type Outcomes = { days: number; facilities: AdvisedFacility[]; totals: GuidanceTotals }

/** The outcomes of a programme's consultations, its seminars or both (`kind` null), as of one moment, over the whole city. */
export const loadOutcomes = (
  payload: Payload,
  { kind, now, programme }: { programme: string; kind: GuidanceKind | null; now: Date },
): Promise<Outcomes> =>
  inSnapshot(payload, async (db) => {
    const days = await outcomeDays(db, programme)
    const kinds = kind ? [kind] : GUIDANCE_KINDS
    const facilities = await guidanceOutcomes(db, { programme, kinds, today: dayOf(now), scope: { kind: 'all' } })
    return { days, facilities, totals: guidanceTotals(facilities, days) }
  })
