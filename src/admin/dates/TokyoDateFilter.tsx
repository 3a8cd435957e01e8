'use client'
import type { DateFieldClient } from 'payload'
import { fromTokyoWall, toTokyoWall } from './tokyoWall'

type Props = { disabled?: boolean; field: DateFieldClient; onChange: (value: string | null) => void; value: Date | string }

/** A date in a list's filter, taken as the time in Tokyo. */
export function TokyoDateFilter({ disabled, field, onChange, value }: Props) {
  const given = value ? new Date(value) : null
  const instant = given && !Number.isNaN(given.getTime()) ? given : null
  return (
    <input
      type="datetime-local"
      className="care-date-filter"
      disabled={disabled === true}
      aria-label={typeof field.label === 'string' ? field.label : field.name}
      value={instant ? toTokyoWall(instant) : ''}
      onChange={({ target }) => onChange(fromTokyoWall(target.value)?.toISOString() ?? null)}
    />
  )
}
