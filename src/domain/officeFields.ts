import type { Subject } from './permissions'
import type { Role } from './role'

/**
 * Fields that only the office writes, of records that others may change as well: who somebody is and how old, and what was
 * made sure of. Whoever finds a mistake in one tells the office, which looks at a document again.
 */
export const OFFICE_FIELDS: Partial<Record<Subject, readonly string[]>> = {
  volunteers: ['name', 'kana', 'ageBand', 'verifiedAt', 'withdrawnAt'],
  'volunteer-accounts': ['volunteer', 'active'],
}

/** True when a role may write a field of a record that it may change. */
export const mayWriteField = (role: Role, subject: Subject, field: string): boolean =>
  role === 'system' || role === 'operator' || !OFFICE_FIELDS[subject]?.includes(field)
