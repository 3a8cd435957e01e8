/** The sentence a person would read: that of the field where there is one, else that of the error. */
export function sentenceOf(error: unknown): string {
  const { data, message } = error as { data?: { errors?: { message: string }[] }; message: string }
  return data?.errors?.[0]?.message ?? message
}

/** The sentence with which a call is refused, or `no refusal` when it goes through. */
export const refusalOfCall = (call: Promise<unknown>): Promise<string> => call.then(() => 'no refusal', sentenceOf)
