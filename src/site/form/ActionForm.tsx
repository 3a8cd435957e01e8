'use client'
import { createContext, type ReactNode, useActionState, useContext, useEffect, useId, useRef } from 'react'
import { type FormAction, type FormState, untouched } from './formState'
import { SubmitButton } from './SubmitButton'

type Shared = { state: FormState; idOf: (field: string) => string }
const Form = createContext<Shared>({ state: untouched, idOf: (field) => field })
export const useForm = (): Shared => useContext(Form)

type Props = {
  action: FormAction
  children?: ReactNode
  submit: string
  /** What the button says while the answer is on its way. */
  sending: string
  tone?: 'primary' | 'plain' | 'danger'
  /** The labels of the fields, for the summary of what is wrong. */
  labels?: Readonly<Record<string, string>>
  /** The heading above what is wrong. */
  refusedTitle?: string
}

/** A form that the server answers: it works without scripts, and with them keeps what was typed and says what is wrong. */
export function ActionForm({
  action,
  children,
  submit,
  sending,
  tone = 'primary',
  labels = {},
  refusedTitle = '送信できませんでした',
}: Props) {
  const [state, send] = useActionState(action, untouched)
  const prefix = useId()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.round > 0) summary.current?.focus()
  }, [state.round])
  const idOf = (field: string): string => `${prefix}${field}`
  const errors = Object.entries(state.errors)
  return (
    <Form value={{ state, idOf }}>
      <form action={send} className="form" noValidate>
        {state.round > 0 && (
          <div className="summary" role="alert" tabIndex={-1} ref={summary} autoFocus>
            <p className="summary-title">{refusedTitle}</p>
            {state.refusal && <p>{state.refusal}</p>}
            {errors.length > 0 && (
              <ul>
                {errors.map(([field, message]) => (
                  <li key={field}>
                    <a href={`#${idOf(field)}`}>{labels[field] ?? field}</a>：{message}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
        {children}
        <SubmitButton sending={sending} tone={tone}>
          {submit}
        </SubmitButton>
      </form>
    </Form>
  )
}
