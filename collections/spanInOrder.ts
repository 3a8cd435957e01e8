import type { CollectionBeforeValidateHook } from 'payload'
import { inputRefusals } from '@/glossary/input'
import { fieldRefusal } from './fieldRefusal'

/** Refuses a record whose end lies before its start. ISO dates and instants compare as text. */
export const spanInOrder =
  (start: string, end: string, mayBeEqual = true): CollectionBeforeValidateHook =>
  ({ collection, data, originalDoc, req }) => {
    const from: unknown = data?.[start] ?? originalDoc?.[start]
    const until: unknown = data && end in data ? data[end] : originalDoc?.[end]
    if (!from || !until) return data
    const [a, b] = [
      String(from instanceof Date ? from.toISOString() : from),
      String(until instanceof Date ? until.toISOString() : until),
    ]
    if (a > b || (!mayBeEqual && a === b)) {
      const message = mayBeEqual ? inputRefusals.endBeforeStart : inputRefusals.endNotAfterStart
      throw fieldRefusal({ collection: collection.slug, path: end, message, req })
    }
    return data
  }
