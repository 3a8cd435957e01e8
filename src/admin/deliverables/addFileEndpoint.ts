import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { issueVersion } from '@/actions/deliverables/issueVersion'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { isFileName, kindOfFile, LARGEST_DELIVERABLE } from '@/domain/deliverable/givenFile'
import { isUuid } from '@/domain/text/isUuid'
import { deliverableActionTexts as texts, deliverableRefusals } from '@/glossary/deliverables'
import { readStreamBytes } from '@/imports/openData/readStreamBytes'
import { deliverables } from '@/queries/deliverables'

/**
 * POST /api/deliverables/:id/files?name=…&note=…, for the operator: a file as it is in the body, as the next version. The role is asked
 * before a byte of the body is read. A month's report is what was closed and nothing else.
 */
export const addFileEndpoint: Endpoint = {
  path: '/:id/files',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(deliverableRefusals.not_your_move, 403)
    const { name, note } = req.query as Record<string, unknown>
    const fileName = typeof name === 'string' ? name.normalize('NFC') : ''
    if (!isFileName(fileName)) throw refusal(texts.badFileName, 400)
    if (Number(req.headers.get('content-length') ?? 0) > LARGEST_DELIVERABLE) throw refusal(texts.tooLarge, 413)
    const bytes = await readStreamBytes((req.body as ReadableStream<Uint8Array> | undefined) ?? null, LARGEST_DELIVERABLE)
    if ('fault' in bytes)
      throw refusal(
        bytes.fault.code === 'too_large' ? texts.tooLarge : texts.emptyFile,
        bytes.fault.code === 'too_large' ? 413 : 400,
      )
    if (bytes.length === 0) throw refusal(texts.emptyFile, 400)
    const id = req.routeParams?.['id']
    const [of] = isUuid(id) ? await deliverables(databaseOf(req.payload), { id, limit: 1 }) : []
    if (!of) throw refusal(texts.notFound, 404)
    if (of.kind === 'monthly_report') throw refusal(texts.reportMissing)
    const { kind, programme, subject, title } = of
    const issued = await issueVersion(req, {
      programme,
      kind,
      subject,
      title,
      model: { given: fileName },
      files: [{ kind: kindOfFile(bytes, fileName), fileName, bytes: Buffer.from(bytes), pages: null }],
      note: typeof note === 'string' ? note.trim().slice(0, 1000) || null : null,
    })
    return Response.json(issued, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
}
