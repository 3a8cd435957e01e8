'use client'
import { useForm } from './ActionForm'

type Props = { name: string; label: string; hint?: string; given?: string | null }

/** A day, with its hint and, after a refusal, what was typed and what is wrong with it. */
export function DateField({ name, label, hint, given = null }: Props) {
  const { state, idOf } = useForm()
  const id = idOf(name)
  const error = state.errors[name]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        <span className="optional">任意</span>
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
      <input
        type="date"
        id={id}
        name={name}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        defaultValue={state.values[name] ?? given ?? ''}
      />
    </div>
  )
}
