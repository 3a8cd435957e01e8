import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { issuePaper } from '@/actions/papers/issuePaper'
import { paperFile } from '@/actions/papers/paperFile'
import { readPaper } from '@/actions/papers/readPaper'
import { refusal } from '@/actions/refusal'
import { isPaperKind, PAPER_KINDS } from '@/domain/paper/kind'
import { isUuid } from '@/domain/text/isUuid'
import { paperTexts as texts } from '@/glossary/paperScreens'
import { bodyOf } from '../bodyOf'
import { attachment } from '../monthlyReport/attachment'

const asked = z.strictObject({ kind: z.enum(PAPER_KINDS), record: z.uuid(), note: z.string().max(1000) })

/** POST /api/deliverables/papers, for the operator: the next version of a paper of the record as it stands. */
const issue: Endpoint = {
  path: '/papers',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.makerOnly, 403)
    const body = await bodyOf(req, asked, texts.badRequest)
    return Response.json(await issuePaper(req, body), { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
}

const overseeing = (req: PayloadRequest): void => {
  const { role } = actorOf(req)
  if (role !== 'city' && role !== 'operator') throw refusal(texts.notYours, 403)
}

/** GET /api/deliverables/papers/draft?kind=…&record=…&format=pdf: the paper as it would be issued now, marked as a draft. */
const draft: Endpoint = {
  path: '/papers/draft',
  method: 'get',
  handler: async (req) => {
    overseeing(req)
    const { format, kind, record } = req.query as Record<string, unknown>
    if (!isPaperKind(kind) || !isUuid(record) || (format !== 'pdf' && format !== 'xlsx')) throw refusal(texts.badRequest, 400)
    const { document, source, version } = await readPaper(req, { kind, record, draft: true })
    return attachment(await paperFile({ kind, about: source.about, version, draft: true, document }, format))
  },
}

export const paperEndpoints: Endpoint[] = [issue, draft]
