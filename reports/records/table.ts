import type { Day } from '@/domain/calendar/jst'

/** How a value is kept: a day is `YYYY-MM-DD`, an instant ISO 8601 in UTC, a month or a number of an office is text. */
export type RecordKind = 'text' | 'number' | 'day' | 'instant'
export type RecordValue = string | number | null
/** `personal` names or reaches a person: left out for whoever may not read it. */
export type RecordColumn = { key: string; label: string; kind: RecordKind; personal?: true }
export type RecordRow = Readonly<Record<string, RecordValue>>
/** Rows as they come from the database, a few hundred at a time. */
export type RecordBatches = AsyncIterable<readonly RecordRow[]> | Iterable<readonly RecordRow[]>
export type RecordTable = { title: string; columns: readonly RecordColumn[]; batches: RecordBatches }

const inTokyo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An instant as it is read in Japan: `2026-01-05 09:30`, which spreadsheets take for a time. */
export const tokyoText = (instant: string): string => inTokyo.format(new Date(instant))

/** The same for a sheet that keeps times without a zone: the clock of Japan as if it were UTC. */
export const tokyoSerial = (instant: string): Date => new Date(`${tokyoText(instant).replace(' ', 'T')}:00Z`)
export const daySerial = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** A cell of a text file. Numbers stay numbers, so that a shortfall is not taken for a formula. */
export function plainCell({ key, kind }: RecordColumn, row: RecordRow): string | number {
  const value = row[key] ?? null
  if (value === null) return ''
  return kind === 'instant' && typeof value === 'string' ? tokyoText(value) : value
}
