import type { OpenDataColumn } from './openDataColumns'

/** Why a row is left out. */
export const REJECTIONS = [
  'column_count',
  'number_missing',
  'number_malformed',
  'name_missing',
  'address_missing',
  'service_missing',
  'service_unknown',
  'municipality_missing',
  'other_municipality',
  'address_elsewhere',
  'too_long',
  'repeated_differently',
] as const
export type Rejection = (typeof REJECTIONS)[number]

/** What a person should look at in a row that is taken. */
export const WARNINGS = [
  'office_check_digit',
  'number_disagrees',
  'corporate_malformed',
  'corporate_check_digit',
  'ward_conflict',
  'ward_unknown',
  'coordinates_unreadable',
  'coordinates_outside',
  'phone_unreadable',
  'fax_unreadable',
  'phone_unusable',
  'fax_unusable',
  'url_unusable',
  'capacity_unreadable',
  'days_unreadable',
  'repeated_identically',
  'kept_by_facility',
] as const
export type Warning = (typeof WARNINGS)[number]

/** One remark on one row: the column it is about and what stood there (shortened), or the other rows it concerns. */
export type Issue<Code extends Rejection | Warning = Rejection | Warning> = {
  code: Code
  column?: OpenDataColumn
  value?: string
  rows?: readonly number[]
}

const SHOWN = 60

/** A remark about a cell. What stood in it is quoted, cut to what fits a line. */
export function cellIssue<Code extends Rejection | Warning>(code: Code, column: OpenDataColumn, value = ''): Issue<Code> {
  const letters = [...value]
  const shown = letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : value
  return shown === '' ? { code, column } : { code, column, value: shown }
}
