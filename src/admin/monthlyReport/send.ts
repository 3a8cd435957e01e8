import { monthlyReportScreenWords as words } from '@/glossary/monthlyReportScreen'

export type Sent = { error: string } | { error: null }

/** Sends JSON to our own server; what it refuses comes back as its sentence. */
export async function send(path: string, method: 'POST' | 'PATCH', body: unknown): Promise<Sent> {
  try {
    const response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? { error: null } : { error: sentenceOf(await response.json().catch(() => null)) }
  } catch {
    return { error: words.failed }
  }
}

type Refusal = { errors?: { message?: string; data?: { errors?: { message?: string }[] } }[] } | null

/** Payload puts the sentence of a field below that of the form. */
const sentenceOf = (refusal: Refusal): string =>
  refusal?.errors?.[0]?.data?.errors?.[0]?.message ?? refusal?.errors?.[0]?.message ?? words.failed
