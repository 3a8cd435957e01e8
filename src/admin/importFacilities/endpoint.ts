import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { importFacilities, previewFacilityImport, type FacilityImport, type ImportSeal } from '@/actions/importFacilities'
import { databaseOf } from '@/database/handle'
import type { ImportRefusal } from '@/domain/facility/importRefusal'
import { LARGEST_FILE, type FileFault } from '@/domain/facility/openDataFault'
import { fileFaultSentence, importRefusalSentences } from '@/glossary/importFaults'
import { readStreamBytes } from '@/imports/openData/readStreamBytes'
import { SEAL_HEADERS, type CommitAnswer, type PreviewAnswer, type RefusalAnswer } from './answer'
import { showRows } from './showRows'

const STATUS: Record<ImportRefusal, number> = {
  not_allowed: 403,
  no_municipality: 409,
  file_changed: 409,
  facilities_changed: 409,
}
const noStore = { 'Cache-Control': 'no-store' }
const refused = (message: string, status: number) =>
  Response.json({ errors: [{ message }] } satisfies RefusalAnswer, { status, headers: noStore })
const faulty = (fault: FileFault) => refused(fileFaultSentence(fault), fault.code === 'too_large' ? 413 : 422)
const answered = (answer: PreviewAnswer | CommitAnswer) => Response.json(answer, { headers: noStore })

type Outcome = FacilityImport | { refusal: ImportRefusal } | { fault: FileFault }

/** The role is asked before a byte of the body is read, its announced size before the body, its real size on the way. */
async function withFile(
  req: PayloadRequest,
  work: (bytes: Uint8Array) => Promise<Outcome>,
  show: (done: FacilityImport) => Promise<Response>,
): Promise<Response> {
  if (actorOf(req).role !== 'operator') return refused(importRefusalSentences.not_allowed, 403)
  if (Number(req.headers.get('content-length') ?? 0) > LARGEST_FILE) return faulty({ code: 'too_large' })
  const bytes = await readStreamBytes((req.body as ReadableStream<Uint8Array> | undefined) ?? null)
  if ('fault' in bytes) return faulty(bytes.fault)
  try {
    const outcome = await work(bytes)
    if ('fault' in outcome) return faulty(outcome.fault)
    return 'refusal' in outcome ? refused(importRefusalSentences[outcome.refusal], STATUS[outcome.refusal]) : await show(outcome)
  } catch (error) {
    if (error instanceof APIError) return refused(error.message, error.status)
    throw error
  }
}

async function wardNames({ payload }: PayloadRequest): Promise<Map<string, string>> {
  const { rows } = await databaseOf(payload).execute(sql`SELECT id, name FROM wards`)
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]))
}

const preview: Endpoint['handler'] = (req) =>
  withFile(
    req,
    (bytes) => previewFacilityImport({ payload: req.payload, role: actorOf(req).role, bytes }),
    async (done) =>
      answered({ summary: done.summary, absent: done.plan.absent, seal: done.seal, rows: showRows(done, await wardNames(req)) }),
  )

const commit: Endpoint['handler'] = (req) => {
  const seal: ImportSeal = {
    fileSha256: req.headers.get(SEAL_HEADERS.fileSha256) ?? '',
    planDigest: req.headers.get(SEAL_HEADERS.planDigest) ?? '',
  }
  return withFile(
    req,
    (bytes) => importFacilities({ payload: req.payload, role: actorOf(req).role, bytes, seal, now: nowOf(req) }),
    async ({ summary }) => answered({ summary }),
  )
}

/** The import screen's way to the server. The body is the file itself; both are for operators and for our own pages only. */
export const importFacilitiesEndpoints: Endpoint[] = [
  { path: '/import-facilities/preview', method: 'post', handler: preview },
  { path: '/import-facilities/commit', method: 'post', handler: commit },
]
