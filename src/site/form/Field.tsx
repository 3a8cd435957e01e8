'use client'
import { Asked, useField } from './useField'

type Props = {
  name: string
  label: string
  hint?: string
  required?: boolean
  maxLength?: number
  /** What stands there before anything was sent. */
  given?: string | null
} & ({ type: 'email' | 'password' | 'text' | 'tel'; autoComplete: string } | { type: 'textarea'; rows?: number })

/** A labelled field with its hint and, after a refusal, what is wrong with it. */
export function Field({ name, label, hint, required = false, maxLength, given, ...rest }: Props) {
  const { described, id, invalid, notes, sent } = useField(name, hint)
  const shared = {
    id,
    name,
    required,
    maxLength,
    ...invalid,
    ...described,
    defaultValue: sent ?? given ?? '',
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        <Asked label={label} required={required} />
      </label>
      {notes}
      {rest.type === 'textarea' ? (
        <textarea {...shared} rows={rest.rows ?? 4} />
      ) : (
        <input {...shared} type={rest.type} autoComplete={rest.autoComplete} autoCapitalize="none" spellCheck={false} />
      )}
    </div>
  )
}
