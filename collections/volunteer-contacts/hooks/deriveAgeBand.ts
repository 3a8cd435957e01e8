import type { CollectionAfterChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { idOf, type Ref } from '@/domain/idOf'
import { ageBandOf, ageOn } from '@/domain/people/age'

/** Where a birth date is known, the age band follows from it: entered, corrected, or filled in by a merge. */
export const deriveAgeBand: CollectionAfterChangeHook = async ({ doc, req }) => {
  const [age, volunteer] = [ageOn(doc.birthDate, dayOf(nowOf(req))), idOf(doc.volunteer as Ref)]
  if (age === null || !volunteer) return doc
  const call = { collection: 'volunteers' as const, id: volunteer, depth: 0, overrideAccess: true as const, req }
  const { ageBand } = await req.payload.findByID(call)
  if (ageBand !== ageBandOf(age)) await req.payload.update({ ...call, data: { ageBand: ageBandOf(age) } })
  return doc
}
