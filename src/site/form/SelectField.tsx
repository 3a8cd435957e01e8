'use client'
import { Asked, useField } from './useField'

type Props = {
  name: string
  label: string
  hint?: string
  required?: boolean
  options: readonly { value: string; label: string }[]
  given?: string
}

/** One of several from a list, with what is wrong with it after a refusal. */
export function SelectField({ name, label, hint, required = false, options, given = '' }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  return (
    <div className="field">
      <label htmlFor={id}>
        <Asked label={label} required={required} />
      </label>
      {notes}
      <select id={id} name={name} {...described} {...invalid} defaultValue={sent ?? given}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
