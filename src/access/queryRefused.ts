import type { AfterErrorHook, FlattenedField, Payload, PayloadRequest } from 'payload'
import { accessRefusals as texts } from '@/glossary/refusals'

type Refused = { data?: unknown; name: string }

/** A path as people know it: 「応募した方」の「氏名」. Where a field has no name of ours, as it was written. */
function spoken(path: string, fields: readonly FlattenedField[], payload: Payload): string {
  const [first = '', ...rest] = path.split('.')
  const field = fields.find(({ name }) => name === first)
  if (!field || !('label' in field) || typeof field.label !== 'string') return texts.quoted(path)
  if (rest.length === 0) return texts.quoted(field.label)
  return texts.partOf(texts.quoted(field.label), spoken(rest.join('.'), fieldsBelow(field, payload), payload))
}

function fieldsBelow(field: FlattenedField, payload: Payload): readonly FlattenedField[] {
  if ('relationTo' in field && typeof field.relationTo === 'string')
    return payload.collections[field.relationTo]?.config.flattenedFields ?? []
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** The whole path that was asked for: of one across a relation Payload says only the end. */
function asked(path: string, { query }: PayloadRequest): string {
  const paths = JSON.stringify(query ?? {}).match(/[\w.]+/g) ?? []
  return paths.map((each) => each.replaceAll('__', '.')).find((each) => each.endsWith(`.${path}`)) ?? path
}

/** A filter or an order by a field that its reader may not see, or that there is not: said in Japanese, by the field's name (400). */
export const queryRefused: AfterErrorHook = ({ collection, error, req }) => {
  const { data, name } = error as Refused
  if (name !== 'QueryError' || !Array.isArray(data)) return undefined
  const paths = [...new Set((data as { path?: unknown }[]).map(({ path }) => String(path ?? '')))]
  const message = texts.queryRefused(
    paths.map((path) => spoken(asked(path, req), collection?.flattenedFields ?? [], req.payload)),
  )
  return { status: 400, response: { errors: [{ name, message }] } }
}
