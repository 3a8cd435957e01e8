import type { CollectionBeforeChangeHook } from 'payload'
import { birthDateOf } from '@/database/birthDateOf'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { ageBandOf, ageOn } from '@/domain/people/age'

/** Nobody chooses an age band against the birth date: where one is known, the band follows from it. */
export const keepAgeBand: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data['ageBand'] === undefined || data['ageBand'] === originalDoc?.ageBand) return data
  const age = ageOn(await birthDateOf(req, originalDoc.id), dayOf(nowOf(req)))
  return age === null ? data : { ...data, ageBand: ageBandOf(age) }
}
