'use client'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { readSupportClock, type SupportStatus } from '@/domain/support/supportRequest'
import { tokyoInstant } from '@/glossary/instants'
import '../admin.css'

/** Until when a question is answered, in red when that has passed. */
export function DueCell({ cellData, rowData }: DefaultCellComponentProps<DateFieldClient>) {
  if (!cellData) return <span>—</span>
  const dueAt = new Date(String(cellData))
  const { state } = readSupportClock({ dueAt, status: rowData?.['status'] as SupportStatus }, new Date())
  return <span className={state === 'late' ? 'care-late' : undefined}>{tokyoInstant(dueAt)}</span>
}
