import type { Office } from '@/glossary/mail'

/** Who runs the programme that a row was joined with (`contractor_name`, `contractor_phone`); nobody without one. */
export const officeOf = (row: Record<string, unknown> | undefined): Office | undefined =>
  row?.['contractor_name']
    ? { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null }
    : undefined
