'use client'

import type { EntryField as Name } from '@/domain/people/registering'
import { entryLabels } from '@/glossary/proxyEntry'

export type FieldProps = {
  name: Name
  value: string
  onChange: (name: Name, value: string) => void
  fault: string | undefined
  hint?: string
}
type Input = FieldProps & { type?: 'text' | 'date' | 'tel' | 'email'; maxLength?: number; max?: string; rows?: number }

const Told = ({ fault, hint, name }: Pick<FieldProps, 'fault' | 'hint' | 'name'>) => (
  <>
    {hint && (
      <span className="care-quiet" id={`${name}-hint`}>
        {hint}
      </span>
    )}
    {fault && (
      <span className="care-late" id={`${name}-fault`}>
        {fault}
      </span>
    )}
  </>
)
const described = ({ fault, hint, name }: Pick<FieldProps, 'fault' | 'hint' | 'name'>) =>
  [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined

/** A line or several, with its label, its hint and what is wrong with it. */
export function EntryInput({ rows, type = 'text', ...given }: Input) {
  const { fault, hint, max, maxLength, name, onChange, value } = given
  const shared = {
    id: name,
    value,
    maxLength,
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described(given),
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  }
  return (
    <label htmlFor={name}>
      {entryLabels[name]}
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} max={max} type={type} />}
      <Told fault={fault} name={name} {...(hint ? { hint } : {})} />
    </label>
  )
}

/** One of several. */
export function EntrySelect({ options, ...given }: FieldProps & { options: readonly { value: string; label: string }[] }) {
  const { fault, hint, name, onChange, value } = given
  return (
    <label htmlFor={name}>
      {entryLabels[name]}
      <select
        aria-describedby={described(given)}
        aria-invalid={fault ? true : undefined}
        id={name}
        onChange={(event) => onChange(name, event.target.value)}
        value={value}
      >
        {options.map(({ label, value: each }) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
      <Told fault={fault} name={name} {...(hint ? { hint } : {})} />
    </label>
  )
}
