import { addDays, type Day } from '../calendar/jst'
import type { Role } from '../role'
import type { RegisterChoice } from './choices'
import type { RegisterState } from './states'

/** Collections that a record of a register may name. */
export type RegisterTarget =
  | 'users'
  | 'deliverables'
  | 'external-services'
  | 'seminar-materials'
  | 'media'
  | 'targets'
  | 'register-files'
  | 'closed-files'

export type RegisterField = { required?: true } & (
  | { kind: 'text' | 'long' | 'day' | 'instant' | 'check' }
  /** Whole yen, minutes, per cent. */
  | { kind: 'number'; min?: number; max?: number }
  | { kind: 'choice'; of: readonly RegisterChoice[]; many?: true }
  | { kind: 'ref' | 'file'; to: RegisterTarget; many?: true }
)

/** What another field says: one of these values, or anything at all. */
type When<Field> = { field: Field } & ({ is: readonly string[] } | { given: true })
type Within = { in: readonly RegisterState[] }

export type RegisterRecord = Readonly<Record<string, unknown>>

/** A register as data. Fields every register has beside its own: title, status, note, programme. */
export type Register<Field extends string = string> = {
  /** The clause it answers to, as the specification counts: 「7(1)」. */
  clause: string
  fields: Record<Field, RegisterField>
  first: RegisterState
  /** States in which the record holds or waits for something; in all others it is settled. */
  open: readonly RegisterState[]
  moves: readonly { from: RegisterState; to: RegisterState; by: readonly Role[] }[]
  /** Fields that must be filled in a state; of a check: ticked. */
  needs?: readonly (Within & { when?: When<Field>; fields: readonly Field[] })[]
  /** A value that may not stand in a state. */
  refuses?: readonly (Within & { when?: When<Field>; field: Field; value: string })[]
  /** Two people, by name, of whom nobody is both in a state. */
  differ?: readonly (Within & { fields: readonly [Field, Field] })[]
  /** Earlier, later: the second never lies before the first. */
  order?: readonly (readonly [Field, Field])[]
  /** Fields that stay as they are while a record stays in a state. */
  fixed?: readonly (Within & { fields: readonly Field[] })[]
  /** Fields that are empty again once a record moves into a state: they tell of the time before. */
  clears?: readonly (Within & { fields: readonly Field[] })[]
  /** Days that are looked at while the record is in a state: alerts begin `warnDays` before, and go to the city as well where it says so. */
  clocks?: readonly (Within & { field: Field; warnDays: number; what: 'due' | 'expiry'; toCity?: true })[]
  /** Whether a person has to look at what is written there. */
  marks?: (record: RegisterRecord) => boolean
  /** States in which such a mark is told to the city as well. */
  markToCity?: readonly RegisterState[]
  /** The city reads every register; of some it writes all, or some fields. */
  city?: 'writes' | readonly (Field | 'note')[]
  /** Of those the ones that nobody else writes: what the city decides without moving the record. */
  citysOwn?: readonly Field[]
}

/** Keeps the names of the fields as a type. */
export const register = <const Field extends string>(
  given: Register<NoInfer<Field>> & { fields: Record<Field, RegisterField> },
): Register<Field> => given

export type RegisterRefusal = {
  why:
    | 'no_such_move'
    | 'not_your_move'
    | 'not_your_field'
    | 'citys_field'
    | 'missing'
    | 'not_allowed'
    | 'same_person'
    | 'out_of_order'
    | 'fixed'
  field: string
}

/** Every state of a register's records, the first one first. */
export function statesOf({ first, moves }: Register): RegisterState[] {
  return [...new Set([first, ...moves.flatMap(({ from, to }) => [from, to])])]
}

/** The states that this role may move a record to from where it stands. */
export const nextStates = ({ moves }: Register, from: RegisterState, by: Role): RegisterState[] =>
  moves.filter((move) => move.from === from && move.by.includes(by)).map(({ to }) => to)

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === false || String(value).trim() === ''
const asText = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(asText).join('\n')
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return value === null || value === undefined || value === false ? '' : String(value)
}
const holds = (record: RegisterRecord, when: When<string> | undefined): boolean => {
  if (!when) return true
  return 'given' in when ? !isBlank(record[when.field]) : when.is.includes(asText(record[when.field]))
}
/** A name without its spaces and widths; the database compares the same. */
const nameKey = (name: unknown): string => asText(name).normalize('NFKC').replaceAll(/\s/gu, '').toLowerCase()
const stateOf = (record: RegisterRecord): RegisterState => record['status'] as RegisterState

/** The fields that differ between two readings of a record. */
const changedFields = (register: Register, before: RegisterRecord, after: RegisterRecord): string[] =>
  ['title', 'note', ...Object.keys(register.fields)].filter((field) => asText(before[field]) !== asText(after[field]))

/** The fields that a move empties: of those it clears, whatever was not written anew with it. */
export function clearedFields(
  register: Register,
  { after, before }: { before: RegisterRecord; after: RegisterRecord },
): string[] {
  if (stateOf(before) === stateOf(after)) return []
  return (register.clears ?? [])
    .filter(({ in: states }) => states.includes(stateOf(after)))
    .flatMap(({ fields }) => fields.filter((field) => asText(before[field]) === asText(after[field])))
}

/** What may not stand in a record, however it came there. */
function standingRefusalOf(register: Register, record: RegisterRecord): RegisterRefusal | null {
  const state = stateOf(record)
  for (const { fields, in: states, when } of register.needs ?? []) {
    if (!states.includes(state) || !holds(record, when)) continue
    const field = fields.find((each) => isBlank(record[each]))
    if (field) return { why: 'missing', field }
  }
  for (const { field, in: states, value, when } of register.refuses ?? [])
    if (states.includes(state) && holds(record, when) && String(record[field]) === value) return { why: 'not_allowed', field }
  for (const { fields, in: states } of register.differ ?? []) {
    const [one, other] = fields
    if (states.includes(state) && !isBlank(record[one]) && nameKey(record[one]) === nameKey(record[other]))
      return { why: 'same_person', field: other }
  }
  for (const [earlier, later] of register.order ?? [])
    if (!isBlank(record[earlier]) && !isBlank(record[later]) && asText(record[earlier]) > asText(record[later]))
      return { why: 'out_of_order', field: later }
  return null
}

/** Why a record may not be saved like this by somebody, or null. `before` is null for a new one, which begins in its first state. */
export function refusalOf(
  register: Register,
  { after, before, by }: { before: RegisterRecord | null; after: RegisterRecord; by: Role },
): RegisterRefusal | null {
  const [from, to] = [before ? stateOf(before) : register.first, stateOf(after)]
  if (from !== to) {
    const moves = register.moves.filter((move) => move.from === from && move.to === to)
    if (moves.length === 0) return { why: 'no_such_move', field: 'status' }
    if (by !== 'system' && !moves.some((move) => move.by.includes(by))) return { why: 'not_your_move', field: 'status' }
  }
  const touched = changedFields(register, before ?? {}, after)
  const citys = by === 'operator' ? register.citysOwn?.find((field) => touched.includes(field)) : undefined
  if (citys) return { why: 'citys_field', field: citys }
  if (before) {
    const changed = touched
    if (by === 'city' && Array.isArray(register.city)) {
      const own: readonly string[] = register.city
      const foreign = changed.find((field) => !own.includes(field))
      if (foreign) return { why: 'not_your_field', field: foreign }
    }
    if (from === to)
      for (const { fields, in: states } of register.fixed ?? []) {
        const field = states.includes(to) ? fields.find((each) => changed.includes(each)) : undefined
        if (field) return { why: 'fixed', field }
      }
  }
  return standingRefusalOf(register, after)
}

export type Standing = 'settled' | 'open' | 'soon' | 'overdue' | 'expired'

/** How a record stands on a day: `soon` from its first day of warning on; the due day itself is still in time. */
export function standingOn(
  register: Register,
  record: { status: RegisterState; dueOn: Day | null; alertOn: Day | null },
  today: Day,
): Standing {
  if (!register.open.includes(record.status) && !record.dueOn) return 'settled'
  if (!record.dueOn) return 'open'
  if (record.dueOn < today) {
    const expires = (register.clocks ?? []).some(({ in: states, what }) => what === 'expiry' && states.includes(record.status))
    return expires ? 'expired' : 'overdue'
  }
  return record.alertOn && record.alertOn <= today ? 'soon' : 'open'
}

/** Whether the city is written to as well when a date of a record in this state comes near or is over. */
export const clockToCity = ({ clocks }: Register, status: RegisterState): boolean =>
  (clocks ?? []).some(({ in: states, toCity }) => toCity === true && states.includes(status))

/** The nearest day that is looked at in a record, and from when on; the database derives the same. */
export function clockOf(register: Register, record: RegisterRecord): { dueOn: Day; alertOn: Day } | null {
  const days = (register.clocks ?? [])
    .filter(({ field, in: states }) => states.includes(stateOf(record)) && !isBlank(record[field]))
    .map(({ field, warnDays }) => ({ dueOn: String(record[field]), alertOn: addDays(String(record[field]), -warnDays) }))
  return days.toSorted((a, b) => (a.dueOn + a.alertOn < b.dueOn + b.alertOn ? -1 : 1))[0] ?? null
}
