type Answered<Body> = { ok: true; body: Body } | { ok: false; sentence: string }

/** Sends JSON to an endpoint of ours from the panel; `fallback` is said when nothing readable came back. */
export async function postJson<Body>(path: string, body: unknown, fallback: string): Promise<Answered<Body>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as Body & { errors?: { message?: string }[] }
    return response.ok ? { ok: true, body: answer } : { ok: false, sentence: answer.errors?.[0]?.message ?? fallback }
  } catch {
    return { ok: false, sentence: fallback }
  }
}
