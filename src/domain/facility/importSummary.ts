import type { PlannedRow } from './importPlan'

/** Counts of rows: `read` is the sum of created, updated, unchanged and rejected; `warnings` are rows that carry any. */
export type ImportSummary = Record<'read' | 'created' | 'updated' | 'unchanged' | 'warnings' | 'rejected', number>

export function summaryOf(rows: readonly PlannedRow[]): ImportSummary {
  const summary: ImportSummary = { read: rows.length, created: 0, updated: 0, unchanged: 0, warnings: 0, rejected: 0 }
  for (const row of rows) {
    summary[row.outcome] += 1
    if (row.outcome !== 'rejected' && row.warnings.length > 0) summary.warnings += 1
  }
  return summary
}

/** The line with which the command ends; other programs read it. */
export const summaryLine = (summary: ImportSummary): string =>
  `read ${summary.read}, created ${summary.created}, updated ${summary.updated}, unchanged ${summary.unchanged}, ` +
  `warnings ${summary.warnings}, rejected ${summary.rejected}`
