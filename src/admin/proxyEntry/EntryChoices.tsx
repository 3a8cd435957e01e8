'use client'

import type { EntryField as Name } from '@/domain/people/registering'
import { entryLabels } from '@/glossary/proxyEntry'

type Given<Value extends string> = {
  name: Name
  chosen: readonly Value[]
  options: readonly { value: Value; label: string }[]
  hint: string
  onChange: (chosen: Value[]) => void
}

/** Any number of several. */
export const EntryChoices = <Value extends string>({ chosen, hint, name, onChange, options }: Given<Value>) => (
  <fieldset aria-describedby={`${name}-hint`} className="care-choices" id={name}>
    <legend>{entryLabels[name]}</legend>
    <p className="care-quiet" id={`${name}-hint`}>
      {hint}
    </p>
    {options.map(({ label, value }) => (
      <label key={value} className="care-choice">
        <input
          checked={chosen.includes(value)}
          onChange={({ target }) => onChange(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value))}
          type="checkbox"
        />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
)
