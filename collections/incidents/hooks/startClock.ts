import type { CollectionBeforeValidateHook } from 'payload'
import { nowOf } from '@/access/clock'

/** The clock runs from the moment of the report, unless an earlier one is entered. */
export const startClock: CollectionBeforeValidateHook = ({ data, operation, req }) =>
  operation === 'create' && data && !data['detectedAt'] ? { ...data, detectedAt: nowOf(req).toISOString() } : data
