'use client'
import { Asked, useField } from './useField'

type Props = { name: string; label: string; hint?: string; given?: string | null; required?: boolean; autoComplete?: string }

/** A day, with its hint and, after a refusal, what was typed and what is wrong with it. */
export function DateField({ name, label, hint, given = null, required = false, autoComplete }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  return (
    <div className="field">
      <label htmlFor={id}>
        <Asked label={label} required={required} />
      </label>
      {notes}
      <input
        type="date"
        id={id}
        name={name}
        required={required}
        autoComplete={autoComplete}
        {...described}
        {...invalid}
        defaultValue={sent ?? given ?? ''}
      />
    </div>
  )
}
