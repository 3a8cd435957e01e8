import type { Actor } from '@/access/actor'
import type { Whose } from '@/queries/visitUnderReview'

/** The visits somebody may write about or moderate: a resident's own, those of a facility, all of the operator's. */
export function whoseVisits({ facilityIds, role, volunteerId }: Actor): Whose {
  if (role === 'operator' || role === 'system') return { kind: 'all' }
  if (role === 'resident' && volunteerId) return { kind: 'person', volunteer: volunteerId }
  return { kind: 'facilities', ids: role === 'facility' ? facilityIds : [] }
}
