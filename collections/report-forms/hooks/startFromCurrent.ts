import type { CollectionBeforeValidateHook } from 'payload'

const CARRIED = ['number', 'title', 'addressee', 'statement', 'confirmationTitle', 'confirmationCells'] as const

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A new version of a kind begins as the newest published one: whoever mends a sentence does not type the rest again. */
export const startFromCurrent: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data?.['kind']) return data
  const {
    docs: [current],
  } = await req.payload.find({
    collection: 'report-forms',
    where: { and: [{ kind: { equals: data['kind'] } }, { isPublished: { equals: true } }] },
    sort: '-version',
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!current) return data
  const carried = Object.fromEntries(CARRIED.filter((field) => isEmpty(data[field])).map((field) => [field, current[field]]))
  return {
    ...data,
    ...carried,
    facts: isEmpty(data['facts']) ? current.facts : data['facts'],
    chapters: isEmpty(data['chapters']) ? (current.chapters ?? []).map(({ id: _id, ...rest }) => rest) : data['chapters'],
  }
}
