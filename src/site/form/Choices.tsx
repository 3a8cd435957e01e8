'use client'
import { useForm } from './ActionForm'

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
export function Choices({ name, legend, hint, required = false, options, chosen = null }: Props) {
  const { state, idOf } = useForm()
  const id = idOf(name)
  const error = state.errors[name]
  const picked = state.values[name] ?? chosen
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset className="field choices-field" aria-describedby={described}>
      <legend>
        {legend}
        <span className={required ? 'needed' : 'optional'}>{required ? '必須' : '任意'}</span>
      </legend>
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
      {options.map(({ label, value }, index) => (
        <label key={value}>
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={value}
            defaultChecked={picked === value}
            aria-invalid={error ? true : undefined}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
