import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { cancelLongJob } from '@/actions/longJobs/cancelLongJob'
import { startLongJob } from '@/actions/longJobs/startLongJob'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { longJobTexts as texts } from '@/glossary/longJobs'
import { reportTexts } from '@/glossary/closing'
import { longJob } from '@/queries/longJobs'
import { programmes } from '@/queries/programmes'
import { bodyOf } from '../bodyOf'

const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

function overseeing(req: PayloadRequest): void {
  const { role } = actorOf(req)
  if (role !== 'city' && role !== 'operator') throw refusal(texts.overseersOnly, 403)
}

/** GET /api/long-jobs/progress?id=…: how far a job has come. */
const progress: Endpoint = {
  path: '/progress',
  method: 'get',
  handler: async (req) => {
    overseeing(req)
    const { id } = req.query as Record<string, unknown>
    const job = isUuid(id) ? await longJob(databaseOf(req.payload), id) : null
    if (!job) throw refusal(texts.notFound, 404)
    return answer(job)
  },
}

/** POST /api/long-jobs/recount: counts all months of a programme again. */
const recount: Endpoint = {
  path: '/recount',
  method: 'post',
  handler: async (req) => {
    overseeing(req)
    const { programme } = await bodyOf(req, z.strictObject({ programme: z.uuid() }), texts.badRequest)
    const of = (await programmes(databaseOf(req.payload))).find(({ id }) => id === programme)
    if (!of) throw refusal(reportTexts.noProgramme, 404)
    return answer(await startLongJob(req, { kind: 'recount', input: { programme }, about: of.name }), 201)
  },
}

/** POST /api/long-jobs/:id/cancel */
const cancel: Endpoint = {
  path: '/:id/cancel',
  method: 'post',
  handler: async (req) => {
    overseeing(req)
    return answer(await cancelLongJob(req, String(req.routeParams?.['id'])))
  },
}

export const longJobEndpoints: Endpoint[] = [progress, recount, cancel]
