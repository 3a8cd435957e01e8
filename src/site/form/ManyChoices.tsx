'use client'
import { Asked, useField } from './useField'

type Props = {
  name: string
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  /** What is chosen before anything was sent. */
  chosen?: readonly string[]
}

/** Any number of several, as checkboxes; after a refusal those that were sent, joined by a space. */
export function ManyChoices({ name, legend, hint, options, chosen = [] }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  const picked = sent === undefined ? chosen : sent.split(' ')
  return (
    <fieldset className="field choices-field" {...described}>
      <legend>
        <Asked label={legend} />
      </legend>
      {notes}
      {options.map(({ label, value }, index) => (
        <label key={value}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            defaultChecked={picked.includes(value)}
            {...invalid}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
