import type { Payload } from 'payload'
import { inSnapshot } from '@/database/snapshot'
import { dayOf } from '@/domain/calendar/jst'
import { type CategoryIntentions, intentionsByCategory } from '@/queries/intentionsByCategory'
import { type FacilityIntentions, intentionsByFacility } from '@/queries/intentionsByFacility'
import type { ProgrammeSpan } from '@/queries/programmes'
import type { Scope } from '@/queries/scope'

export type Intentions = { facilities: FacilityIntentions[]; categories: CategoryIntentions[] }

const everywhere: Scope = { kind: 'all' }

/** The answers of a programme as of one moment: of the facilities registered today, or on its last day when it is over. */
export const loadIntentions = (
  payload: Payload,
  { now, programme }: { programme: ProgrammeSpan; now: Date },
): Promise<Intentions> =>
  inSnapshot(payload, async (db) => {
    const day = [programme.endsOn, dayOf(now)].sort()[0] ?? programme.endsOn
    return {
      facilities: await intentionsByFacility(db, { programme: programme.id, day, scope: everywhere }),
      categories: await intentionsByCategory(db, { programme: programme.id, scope: everywhere }),
    }
  })
