import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { actorOf } from '@/access/actor'
import type { ExportedList } from '@/domain/export/lists'
import { mayReadField } from '@/domain/personalFields'
import { exportWords } from '@/glossary/exports'
import { type RecordColumn, type RecordRow, type RecordValue, tokyoText } from '@reports/records/table'
import { recordPages, type Stored } from './recordPages'

const KINDS = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  select: 'text',
  radio: 'text',
  checkbox: 'text',
  relationship: 'text',
  number: 'number',
  date: 'instant',
} as const satisfies Partial<Record<FlattenedField['type'], RecordColumn['kind']>>
type Kept = Extract<FlattenedField, { type: keyof typeof KINDS }>
export type AskedList = { list: ExportedList; where?: Where | undefined; sort?: string | undefined }

/** The fields of a list that a person would see as columns: one value each, none that the panel keeps out of its lists, none they may not read. */
function fieldsOf(req: PayloadRequest, list: ExportedList): Kept[] {
  const { role } = actorOf(req)
  const kept = req.payload.collections[list].config.flattenedFields.filter((field): field is Kept => field.type in KINDS)
  return kept.filter(
    (field) =>
      field.name !== 'id' &&
      !('hidden' in field && field.hidden) &&
      field.admin?.hidden !== true &&
      !(field.admin && 'disableListColumn' in field.admin && field.admin.disableListColumn) &&
      mayReadField(role, list, field.name),
  )
}

/** The columns of a list as a file for whoever asks: the fields of its records in their order, under the names the panel gives them. */
export const listColumns = (req: PayloadRequest, list: ExportedList): RecordColumn[] =>
  fieldsOf(req, list).map((field) => ({
    key: field.name,
    kind: field.type === 'select' && field.hasMany ? 'text' : KINDS[field.type],
    label: typeof field.label === 'string' ? field.label : field.name,
  }))

/** The records of a list that this person reads, narrowed and sorted as on the screen, a page at a time. Throws an APIError where they are too many. */
export async function* listRecords(req: PayloadRequest, { list, sort, where }: AskedList): AsyncGenerator<readonly RecordRow[]> {
  const fields = fieldsOf(req, list)
  const titles = Object.values(req.payload.collections).map(({ config }) => [config.slug, config.admin.useAsTitle] as const)
  const titleOf = new Map<string, string>(titles.flatMap(([slug, title]) => (title ? [[slug, title] as const] : [])))
  for await (const docs of recordPages(req, { collection: list, sort, where }))
    yield docs.map((doc) => Object.fromEntries(fields.map((field) => [field.name, valueOf(field, doc[field.name], titleOf)])))
}

function valueOf(field: Kept, value: unknown, titleOf: ReadonlyMap<string, string>): RecordValue {
  if (value === null || value === undefined || value === '') return null
  const many = Array.isArray(value) ? value : [value]
  switch (field.type) {
    case 'checkbox':
      return value === true ? exportWords.ticked : null
    case 'number':
      return Number(value)
    case 'select':
    case 'radio':
      return many.map((each) => labelOf(field.options, each)).join('、') || null
    case 'relationship':
      return (
        many
          .map((each) => nameOf(each, field.relationTo, titleOf))
          .filter(Boolean)
          .join('、') || null
      )
    default:
      return String(value)
  }
}

function labelOf(options: Extract<Kept, { type: 'select' | 'radio' }>['options'], value: unknown): string {
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return found && typeof found !== 'string' && typeof found.label === 'string' ? found.label : String(value)
}

/** What a linked record is called in the panel; one this person does not read has no name here. */
function nameOf(linked: unknown, to: string | string[], titleOf: ReadonlyMap<string, string>): string {
  if (!linked || typeof linked !== 'object') return ''
  if ('relationTo' in linked && 'value' in linked) return nameOf(linked.value, String(linked.relationTo), titleOf)
  const title = titleOf.get(String(to))
  const name = title ? (linked as Stored)[title] : null
  if (typeof name !== 'string') return ''
  return /^\d{4}-\d{2}-\d{2}T/.test(name) ? tokyoText(name) : name
}
