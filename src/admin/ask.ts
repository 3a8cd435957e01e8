export type Answered<Body> = { ok: true; body: Body } | { ok: false; sentence: string }
type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** The sentence of a refusal: Payload puts that of a field below that of the form. */
function sentenceOf({ errors }: Refusal): string | undefined {
  const [first] = errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message
}

/** Asks our own server from the panel; `fallback` is said when nothing readable came back. */
export async function ask<Body>(path: string, request: RequestInit, fallback: string): Promise<Answered<Body>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...request })
    const body = (await response.json()) as Body & Refusal
    return response.ok ? { ok: true, body } : { ok: false, sentence: sentenceOf(body) ?? fallback }
  } catch {
    return { ok: false, sentence: fallback }
  }
}

export const sendJson = <Body>(
  method: 'POST' | 'PATCH',
  path: string,
  body: unknown,
  fallback: string,
): Promise<Answered<Body>> =>
  ask(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }, fallback)
