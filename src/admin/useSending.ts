import { useState } from 'react'
import { sendJson } from './ask'

type Method = Parameters<typeof sendJson>[0]

/**
 * One question at a time to our own server: whether it is under way, the sentence that refused it, and how to send it.
 * When it is done the page is read anew, so that it shows what was stored, unless `done` goes elsewhere, or says
 * 'stay': then the form can be used again. `failed` is said when nothing readable came back.
 */
export function useSending(failed: string) {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function send<Body>(
    method: Method,
    path: string,
    body: unknown,
    done: (answer: Body) => unknown = () => window.location.reload(),
  ): Promise<void> {
    setBusy(true)
    setFault(null)
    const answer = await sendJson<Body>(method, path, body, failed)
    if (answer.ok && done(answer.body) !== 'stay') return
    setBusy(false)
    if (!answer.ok) setFault(answer.sentence)
  }
  return { busy, fault, refuse: setFault, send }
}
