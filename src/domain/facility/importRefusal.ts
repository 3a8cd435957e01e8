/** Why an import does not take place although its file can be read. */
export const IMPORT_REFUSALS = ['not_allowed', 'no_municipality', 'file_changed', 'facilities_changed'] as const
export type ImportRefusal = (typeof IMPORT_REFUSALS)[number]
