import { ValidationError, type CollectionBeforeValidateHook, type SanitizedCollectionConfig } from 'payload'
import { inputRefusals } from '@/glossary/input'

const labelOf = ({ flattenedFields }: SanitizedCollectionConfig, name: string): string => {
  const field = flattenedFields.find((each) => each.name === name)
  return field && 'label' in field && typeof field.label === 'string' ? field.label : name
}

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
      throw new ValidationError(
        {
          collection: collection.slug,
          errors: [{ path: end, label: labelOf(collection, end), message: inputRefusals.endBeforeStart }],
          req,
        },
        req.t,
      )
    }
    return data
  }
