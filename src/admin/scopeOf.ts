import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import type { Scope } from '@/queries/scope'

/** Whose rows a person of the staff may have counted: a facility's those of its own, the others' all. */
export function scopeOf(req: PayloadRequest): Scope {
  const { facilityIds, role } = actorOf(req)
  return role === 'facility' ? { kind: 'facilities', ids: facilityIds } : { kind: 'all' }
}
