import type { ImportSeal } from '@/actions/importFacilities'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { SEAL_HEADERS, type CommitAnswer, type PreviewAnswer, type RefusalAnswer } from './answer'

export type Sent<Answer> = { answer: Answer } | { error: string }

/** Sends the bytes of a file and returns what the server answered, or one sentence saying why there is nothing. */
async function send<Answer>(
  path: string,
  bytes: ArrayBuffer,
  headers: Record<string, string>,
  lost: string,
): Promise<Sent<Answer>> {
  try {
    const response = await fetch(`/api/import-facilities/${path}`, {
      method: 'POST',
      body: bytes,
      headers: { 'Content-Type': 'text/csv', ...headers },
      credentials: 'same-origin',
    })
    const body = (await response.json()) as Answer | RefusalAnswer
    if (response.ok) return { answer: body as Answer }
    return { error: (body as RefusalAnswer).errors[0]?.message ?? lost }
  } catch {
    return { error: lost }
  }
}

export const sendForPreview = (bytes: ArrayBuffer): Promise<Sent<PreviewAnswer>> => send('preview', bytes, {}, texts.offline)

/** Sends the same bytes again with the seal of their preview. Without an answer it is not known whether they came in. */
export const sendForCommit = (bytes: ArrayBuffer, seal: ImportSeal): Promise<Sent<CommitAnswer>> =>
  send(
    'commit',
    bytes,
    { [SEAL_HEADERS.fileSha256]: seal.fileSha256, [SEAL_HEADERS.planDigest]: seal.planDigest },
    texts.interrupted,
  )
