'use client'
import { useForm } from './ActionForm'

/** A field of the form around it: its id, what was sent, and its hint and what is wrong with it, as text and for a screen reader. */
export function useField(name: string, hint?: string) {
  const { state, idOf } = useForm()
  const id = idOf(name)
  const error = state.errors[name]
  const notes = (
    <>
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
    </>
  )
  return {
    id,
    sent: state.values[name],
    notes,
    invalid: { 'aria-invalid': error ? true : undefined },
    described: { 'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined },
  }
}

/** What is asked, and whether it must be answered. */
export const Asked = ({ label, required = false }: { label: string; required?: boolean }) => (
  <>
    {label}
    <span className={required ? 'needed' : 'optional'}>{required ? '必須' : '任意'}</span>
  </>
)
