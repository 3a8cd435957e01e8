import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { issueCompletion } from '@/actions/completion/issueCompletion'
import { startLongJob } from '@/actions/longJobs/startLongJob'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { safeFileName } from '@/domain/pack/fileName'
import { isUuid } from '@/domain/text/isUuid'
import { completionTexts as texts, completionWords as words } from '@/glossary/completion'
import { completionDraft, completionDraftFiles, completionTextsOf } from '@/queries/completionReport'
import { programmes } from '@/queries/programmes'
import { bodyOf } from '../bodyOf'
import { attachment } from '../monthlyReport/attachment'

const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** POST /api/completion-reports/:id/draw: begins to make the draft. */
const draw: Endpoint = {
  path: '/:id/draw',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(texts.operatorOnly, 403)
    const id = String(req.routeParams?.['id'])
    const written = isUuid(id) ? await completionTextsOf(databaseOf(req.payload), { id }) : null
    if (!written) throw refusal(texts.notFound, 404)
    const of = (await programmes(databaseOf(req.payload))).find((each) => each.id === written.programme)
    return answer(
      await startLongJob(req, { kind: 'completion_report', input: { programme: written.programme }, about: of?.name ?? '' }),
      201,
    )
  },
}

/** POST /api/completion-reports/:id/issue: issues the draft that was looked at. */
const issue: Endpoint = {
  path: '/:id/issue',
  method: 'post',
  handler: async (req) => {
    const shape = z.strictObject({ revision: z.number().int(), note: z.string().max(1000).nullish() })
    const { note, revision } = await bodyOf(req, shape, texts.badRequest)
    return answer(await issueCompletion(req, { report: String(req.routeParams?.['id']), revision, note: note ?? null }))
  },
}

/** GET /api/completion-reports/draft?report=…&kind=pdf|xlsx: the draft, for both sides. */
const draft: Endpoint = {
  path: '/draft',
  method: 'get',
  handler: async (req) => {
    const { role } = actorOf(req)
    if (role !== 'city' && role !== 'operator') throw refusal(texts.overseersOnly, 403)
    const { kind, report } = req.query as Record<string, unknown>
    const db = databaseOf(req.payload)
    const [found, files] = isUuid(report) ? [await completionDraft(db, report), await completionDraftFiles(db, report)] : []
    if (!found || !files) throw refusal(texts.noDraft, 404)
    const name = words.draftName('', found.version)
    return kind === 'xlsx'
      ? attachment({ bytes: files.workbook, fileName: safeFileName(`${name}.xlsx`), kind: 'xlsx' })
      : attachment({ bytes: files.pdf, fileName: safeFileName(`${name}.pdf`), kind: 'pdf' })
  },
}

export const completionEndpoints: Endpoint[] = [draft, draw, issue]
