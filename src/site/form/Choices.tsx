'use client'
import { Asked, useField } from './useField'

type Props = {
  name: string
  legend: string
  hint?: string
  required?: boolean
  options: readonly { value: string; label: string }[]
  /** What is chosen before anything was sent. */
  chosen?: string | null
}

/** One of several, as radio buttons, with what is wrong with it after a refusal. */
export function Choices({ name, legend, hint, required, options, chosen = null }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  const picked = sent ?? chosen
  return (
    <fieldset className="field choices-field" {...described}>
      <legend>
        <Asked label={legend} required={required} />
      </legend>
      {notes}
      {options.map(({ label, value }, index) => (
        <label key={value}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            defaultChecked={picked === value}
            {...invalid}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
