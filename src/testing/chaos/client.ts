import type { RunningServer } from '../servers'

/** What a server acknowledged with 2xx: it must be there whatever happened afterwards. */
export type Acknowledged =
  | { kind: 'applied'; application: string }
  | { kind: 'moved'; application: string; to: string; revision: number }
  | { kind: 'changed'; slot: string; revision: number }
export type Refused = { status: number; message: string; at: number }

// The shape of an answer is what the test is about, so it is not typed any closer.
type Json = ReturnType<typeof JSON.parse>

/** One person at one browser: sends to whichever server answers, and keeps what was acknowledged and what refused. */
export class Client {
  readonly acknowledged: Acknowledged[] = []
  readonly refused: Refused[] = []
  #next = 0

  constructor(
    private readonly servers: () => readonly RunningServer[],
    private readonly cookie: (server: RunningServer) => string,
  ) {}

  /** null when nobody answered: then nobody knows whether it was done. */
  async send(method: 'GET' | 'PATCH' | 'POST', path: string, data?: object): Promise<Json | null> {
    const list = this.servers()
    const server = list[this.#next++ % list.length]
    if (!server) return null
    try {
      const answer = await fetch(`${server.url}/api${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', Cookie: this.cookie(server), Origin: server.url },
        signal: AbortSignal.timeout(20_000),
        ...(data ? { body: JSON.stringify(data) } : {}),
      })
      const body = (await answer.json()) as Json
      if (answer.ok) return body
      const [first] = body?.errors ?? []
      this.refused.push({
        status: answer.status,
        message: first?.data?.errors?.[0]?.message ?? first?.message ?? '',
        at: Date.now(),
      })
    } catch {
      // Cut off in the middle, or nobody there.
    }
    return null
  }

  async apply(slot: string, volunteer: string): Promise<void> {
    const body = await this.send('POST', '/applications?depth=0', { slot, volunteer })
    if (body) this.acknowledged.push({ kind: 'applied', application: body.doc.id })
  }

  async move(application: string, to: string, revision: number, reason?: string): Promise<void> {
    const body = await this.send('PATCH', `/applications/${application}?depth=0`, {
      status: to,
      revision,
      ...(reason ? { statusReason: reason } : {}),
    })
    if (body) this.acknowledged.push({ kind: 'moved', application, to, revision: body.doc.revision })
  }

  async changeSlot(slot: string, change: object, revision: number): Promise<void> {
    const body = await this.send('PATCH', `/slots/${slot}?depth=0`, { ...change, revision })
    if (body) this.acknowledged.push({ kind: 'changed', slot, revision: body.doc.revision })
  }
}
