'use client'
import { Asked, useField } from './useField'

type Props = { name: string; label: string; hint?: string; given?: string | null }

/** A day, with its hint and, after a refusal, what was typed and what is wrong with it. */
export function DateField({ name, label, hint, given = null }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  return (
    <div className="field">
      <label htmlFor={id}>
        <Asked label={label} />
      </label>
      {notes}
      <input type="date" id={id} name={name} {...described} {...invalid} defaultValue={sent ?? given ?? ''} />
    </div>
  )
}
