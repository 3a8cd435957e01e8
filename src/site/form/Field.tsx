'use client'
import { useForm } from './ActionForm'

type Props = {
  name: string
  label: string
  hint?: string
  required?: boolean
  maxLength?: number
} & ({ type: 'email' | 'password' | 'text' | 'tel'; autoComplete: string } | { type: 'textarea'; rows?: number })

/** A labelled field with its hint and, after a refusal, what is wrong with it. */
export function Field({ name, label, hint, required = false, maxLength, ...rest }: Props) {
  const { state, idOf } = useForm()
  const id = idOf(name)
  const error = state.errors[name]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const shared = {
    id,
    name,
    required,
    maxLength,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described,
    defaultValue: state.values[name] ?? '',
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className={required ? 'needed' : 'optional'}>{required ? '必須' : '任意'}</span>
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {rest.type === 'textarea' ? (
        <textarea {...shared} rows={rest.rows ?? 4} />
      ) : (
        <input {...shared} type={rest.type} autoComplete={rest.autoComplete} autoCapitalize="none" spellCheck={false} />
      )}
    </div>
  )
}
