import type { CollectionBeforeValidateHook } from 'payload'

/** A new listing belongs to the programme that is running, unless the operator names another. */
export const defaultProgramme: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data || data['programme']) return data
  const { docs } = await req.payload.find({
    collection: 'programmes',
    where: { isCurrent: { equals: true } },
    sort: '-startsOn',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ? { ...data, programme: docs[0].id } : data
}
