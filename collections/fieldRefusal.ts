import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'

type Refused = { collection: string | undefined; path: string; message: string; req: PayloadRequest; label?: string }

/** The field's own name as the form shows it: the panel's summary of what is wrong lists these. */
function labelOf({ collection, path, req }: Refused): string | undefined {
  const fields = collection ? req.payload.collections[collection as CollectionSlug]?.config.flattenedFields : undefined
  const field = fields?.find((each) => each.name === path)
  return field && 'label' in field && typeof field.label === 'string' ? field.label : undefined
}

/**
 * The error of a hook that refuses what stands in one field; the panel shows its sentence beside that field. `label`
 * is for fields that the collection does not list itself, such as a password.
 */
export const fieldRefusal = (refused: Refused): ValidationError => {
  const { collection, message, path, req } = refused
  const label = refused.label ?? labelOf(refused)
  return new ValidationError({ collection, errors: [{ path, message, ...(label ? { label } : {}) }], req }, req.t)
}
