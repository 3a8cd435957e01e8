/** What a form shows after it was sent and refused. `round` counts the answers, so that a screen reader is told of each. */
export type FormState = {
  round: number
  refusal: string | null
  /** By the name of the field. */
  errors: Readonly<Record<string, string>>
  /** What was typed, to be shown again; never a password. */
  values: Readonly<Record<string, string>>
}

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

export const untouched: FormState = { round: 0, refusal: null, errors: {}, values: {} }

type Refused = { refusal?: string | null; errors?: Record<string, string>; values?: Record<string, string> }

/** The next state of a form that was refused. The former state comes from the browser, so nothing but its count is used. */
export const refused = (state: unknown, { refusal = null, errors = {}, values = {} }: Refused): FormState => {
  const round = Number((state as Partial<FormState> | null)?.round)
  return { round: (Number.isSafeInteger(round) ? round : 0) + 1, refusal, errors, values }
}
