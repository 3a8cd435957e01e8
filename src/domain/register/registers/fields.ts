import type { RegisterChoice } from '../choices'
import type { RegisterField, RegisterTarget } from '../definition'

/** Short names for the kinds of fields, so that a register reads like a list. */
export const text = { kind: 'text' } as const satisfies RegisterField
export const long = { kind: 'long' } as const satisfies RegisterField
export const day = { kind: 'day' } as const satisfies RegisterField
export const instant = { kind: 'instant' } as const satisfies RegisterField
export const check = { kind: 'check' } as const satisfies RegisterField
/** What may be more or less than before: whole yen. */
export const number = { kind: 'number' } as const satisfies RegisterField
/** Yen, minutes, a place in an order: whole, and never below nothing. */
export const amount = { kind: 'number', min: 0 } as const satisfies RegisterField
export const percent = { kind: 'number', min: 0, max: 100 } as const satisfies RegisterField
/** One of these choices. */
export const choice = (of: readonly RegisterChoice[]): RegisterField => ({ kind: 'choice', of })
/** Any of these choices. */
export const choices = (of: readonly RegisterChoice[]): RegisterField => ({ kind: 'choice', of, many: true })
/** One record of another kind. */
export const ref = (to: RegisterTarget): RegisterField => ({ kind: 'ref', to })
/** Any records of another kind. */
export const refs = (to: RegisterTarget): RegisterField => ({ kind: 'ref', to, many: true })
/** A paper that both sides may read. */
export const paper: RegisterField = { kind: 'file', to: 'register-files' }
/** The field is asked for whenever a record is written. */
export const must = (field: RegisterField): RegisterField => ({ ...field, required: true })

export const OPERATOR = ['operator'] as const
export const CITY = ['city'] as const
export const BOTH = ['operator', 'city'] as const
