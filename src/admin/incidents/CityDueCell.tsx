'use client'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { readClock } from '@/domain/incident/clock'
import { clockWords } from '@/glossary/incidents'
import { tokyoInstant } from '@/glossary/instants'
import '../admin.css'

/** Until when the city must be told, and in red when that has passed. */
export function CityDueCell({ cellData, rowData }: DefaultCellComponentProps<DateFieldClient>) {
  if (!cellData) return <span>—</span>
  const dueAt = new Date(String(cellData))
  if (rowData?.['status'] === 'dismissed') return <span>{tokyoInstant(dueAt)}</span>
  const told = rowData?.['cityToldAt']
  const reading = readClock({ dueAt, toldAt: told ? new Date(String(told)) : null }, new Date())
  return (
    <span className={reading.state === 'late' ? 'care-late' : undefined}>
      {tokyoInstant(dueAt)}　{clockWords.short(reading)}
    </span>
  )
}
