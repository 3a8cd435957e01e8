import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'

/** A person is registered at the moment the record is made. */
export const stampRegistration: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, registeredAt: nowOf(req).toISOString() } : data
