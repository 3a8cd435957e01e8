import type { ImportSeal } from '@/actions/importFacilities'
import { importScreenTexts as texts } from '@/glossary/importScreen'
import { type Answered, ask } from '../ask'
import { type CommitAnswer, type PreviewAnswer, SEAL_HEADERS } from './answer'

const send = <Answer>(path: string, body: ArrayBuffer, seal: Record<string, string>, lost: string): Promise<Answered<Answer>> =>
  ask(`/api/import-facilities/${path}`, { method: 'POST', body, headers: { 'Content-Type': 'text/csv', ...seal } }, lost)

export const sendForPreview = (bytes: ArrayBuffer): Promise<Answered<PreviewAnswer>> => send('preview', bytes, {}, texts.offline)

/** Sends the same bytes again with the seal of their preview. Without an answer it is not known whether they came in. */
export const sendForCommit = (bytes: ArrayBuffer, seal: ImportSeal): Promise<Answered<CommitAnswer>> =>
  send(
    'commit',
    bytes,
    { [SEAL_HEADERS.fileSha256]: seal.fileSha256, [SEAL_HEADERS.planDigest]: seal.planDigest },
    texts.interrupted,
  )
