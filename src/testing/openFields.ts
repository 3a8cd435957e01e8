import { createLocalReq, docAccessOperation, type Payload, type TypedUser } from 'payload'

/** Payload's own, which no form shows. */
const KEPT = ['createdAt', 'updatedAt']

type Asked = { collection: 'kpi-definitions' | 'report-forms' | 'settlement-settings'; id: string; user: TypedUser }

/** The fields of a record that the panel would take changes in from this person, groups and lists by their own names. */
export async function openFields(payload: Payload, { collection: slug, id, user }: Asked): Promise<string[]> {
  const collection = payload.collections[slug]
  const req = await createLocalReq({ user }, payload)
  const { fields } = await docAccessOperation({ collection, id, req })
  return collection.config.fields.flatMap((field) => {
    if (!('name' in field) || field.type === 'ui' || KEPT.includes(field.name)) return []
    const may = fields === true ? true : fields[field.name]
    return may === true || may?.update ? [field.name] : []
  })
}
