'use client'
import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'

type Props = { children: ReactNode; sending: string; tone: 'primary' | 'plain' | 'danger' | 'quiet' }

/** Says that it is working and takes no second press meanwhile; the server bears one all the same. */
export function SubmitButton({ children, sending, tone }: Props) {
  const { pending } = useFormStatus()
  return (
    <button
      type="submit"
      className={`button ${tone}`}
      aria-disabled={pending}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    >
      <span aria-live="polite">{pending ? sending : children}</span>
    </button>
  )
}
