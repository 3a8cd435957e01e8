import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'

/** Offers the present as the moment of first visibility; the database takes it only if the slot is visible now and never was. */
export const stampVisibility: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  firstVisibleAt: originalDoc?.firstVisibleAt ?? nowOf(req).toISOString(),
})
