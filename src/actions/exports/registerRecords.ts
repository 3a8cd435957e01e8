import type { PayloadRequest } from 'payload'
import type { RegisterField } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import type { RegisterSlug } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import { registerWords } from '@/glossary/collections/registers'
import { exportWords } from '@/glossary/exports'
import { registerChoiceLabels, registerStateLabel } from '@/glossary/registers'
import type { RecordColumn, RecordKind, RecordRow, RecordValue } from '@reports/records/table'
import { recordPages, type Stored } from './recordPages'

const KINDS: Partial<Record<RegisterField['kind'], RecordKind>> = { day: 'day', instant: 'instant', number: 'number' }

/** The columns of a register as a file: its name and state, then its own fields in their order. */
export function registerColumns(slug: RegisterSlug): RecordColumn[] {
  const labels: Readonly<Record<string, readonly string[]>> = registerWords[slug].fields
  const column = (key: string, kind: RecordKind = 'text'): RecordColumn => ({ key, kind, label: labels[key]?.[0] ?? key })
  const own = Object.entries(REGISTERS[slug].fields).map(([key, field]) => column(key, KINDS[field.kind]))
  return [column('title'), column('status'), ...own, column('note')]
}

/** Every record of a register of one programme that this person reads, oldest first, a page at a time; fields they do not read are empty. Throws an APIError where they are too many. */
export async function* registerRecords(
  req: PayloadRequest,
  { programme, register }: { register: RegisterSlug; programme: string },
): AsyncGenerator<readonly RecordRow[]> {
  const pages = recordPages(req, { collection: register, where: { programme: { equals: programme } } })
  for await (const docs of pages) yield docs.map((doc) => rowOf(register, doc))
}

const rowOf = (register: RegisterSlug, doc: Stored): RecordRow => ({
  title: text(doc['title']),
  status: registerStateLabel(register, doc['status'] as RegisterState),
  note: text(doc['note']),
  ...Object.fromEntries(Object.entries(REGISTERS[register].fields).map(([key, field]) => [key, valueOf(field, doc[key])])),
})

function valueOf(field: RegisterField, value: unknown): RecordValue {
  if (value === null || value === undefined) return null
  const many = Array.isArray(value) ? value : [value]
  if (field.kind === 'check') return value === true ? exportWords.ticked : null
  if (field.kind === 'number') return Number(value)
  if (field.kind === 'choice')
    return many.map((each) => registerChoiceLabels[each as keyof typeof registerChoiceLabels]).join('、')
  if (field.kind === 'ref' || field.kind === 'file') return many.map(named).filter(Boolean).join('、') || null
  return text(value)
}

/** What a linked record is called; one this person does not read has no name here. */
const named = (linked: unknown): string =>
  linked && typeof linked === 'object'
    ? (['title', 'name', 'filename', 'alt'].map((key) => (linked as Stored)[key]).find((name) => typeof name === 'string') ?? '')
    : ''

const text = (value: unknown): string | null => (value === null || value === undefined || value === '' ? null : String(value))
