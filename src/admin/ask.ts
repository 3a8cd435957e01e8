export type Answered<Body> = { ok: true; body: Body } | { ok: false; sentence: string }
type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] }

/** The sentence of a refusal: Payload puts that of a field below that of the form. */
function sentenceOf({ errors }: Refusal): string | undefined {
  const [first] = errors ?? []
  return first?.data?.errors?.[0]?.message ?? first?.message
}

async function answered<Body>(
  path: string,
  request: RequestInit,
  fallback: string,
  read: (response: Response) => Promise<Body>,
): Promise<Answered<Body>> {
  try {
    const response = await fetch(path, { credentials: 'same-origin', ...request })
    if (response.ok) return { ok: true, body: await read(response) }
    return { ok: false, sentence: sentenceOf((await response.json()) as Refusal) ?? fallback }
  } catch {
    return { ok: false, sentence: fallback }
  }
}

/** Asks our own server from the panel; `fallback` is said when nothing readable came back. */
export const ask = <Body>(path: string, request: RequestInit, fallback: string): Promise<Answered<Body>> =>
  answered(path, request, fallback, (response) => response.json() as Promise<Body>)

const asJson = (method: 'POST' | 'PATCH', body: unknown): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

export const sendJson = <Body>(
  method: 'POST' | 'PATCH',
  path: string,
  body: unknown,
  fallback: string,
): Promise<Answered<Body>> => ask(path, asJson(method, body), fallback)

/** The same where the answer is a file. */
export const sendForFile = (path: string, body: unknown, fallback: string): Promise<Answered<Blob>> =>
  answered(path, asJson('POST', body), fallback, (response) => response.blob())
