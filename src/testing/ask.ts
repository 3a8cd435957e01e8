import http from 'node:http'

export type Asking = {
  method?: string
  headers?: Record<string, string>
  /** Sent as it is; in pieces without an announced length when it is a list or a generator. */
  body?: string | Uint8Array | Iterable<Uint8Array>
}
export type Told = { status: number; headers: http.IncomingHttpHeaders; text: string }

const PATIENCE = 20_000

/**
 * A request exactly as written: nothing of the path is tidied, and any header may be forged, `Host` too. Rejects when
 * the server says nothing for 20 seconds.
 */
export function ask(url: string, path: string, { body, headers = {}, method = 'GET' }: Asking = {}): Promise<Told> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path, method, headers, agent: false })
    let told = false
    request.setTimeout(PATIENCE, () => request.destroy(new Error(`no answer: ${method} ${path.slice(0, 80)}`)))
    // A server that refuses a body stops reading it: the answer counts, not the broken pipe.
    request.on('error', (error) => told || reject(error))
    request.on('response', (response) => {
      told = true
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      const end = () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(pieces).toString() })
      response.on('close', end)
    })
    void sendBody(request, body)
  })
}

async function sendBody(request: http.ClientRequest, body: Asking['body']): Promise<void> {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) return void request.end(body)
  let gone = false
  let go = (): void => undefined
  request.on('close', () => {
    gone = true
    go()
  })
  request.on('drain', () => go())
  for (const piece of body) {
    if (gone) return
    const drained = new Promise<void>((done) => {
      go = done
    })
    if (!request.write(piece)) await drained
    // An answer that has come already is read before the next piece can break the pipe.
    await new Promise((next) => setImmediate(next))
  }
  request.end()
}
