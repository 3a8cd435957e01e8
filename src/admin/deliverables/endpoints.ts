import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { agreeDueDate } from '@/actions/deliverables/agreeDueDate'
import { decideDeliverable } from '@/actions/deliverables/decideDeliverable'
import { markDelivered } from '@/actions/deliverables/markDelivered'
import { owe } from '@/actions/deliverables/owe'
import { submitVersion } from '@/actions/deliverables/submitVersion'
import { together } from '@/actions/deliverables/together'
import { refusal } from '@/actions/refusal'
import { databaseOf } from '@/database/handle'
import type { Role } from '@/domain/role'
import { isUuid } from '@/domain/text/isUuid'
import { deliverableActionTexts as texts, deliverableRefusals } from '@/glossary/deliverables'
import { versionFile } from '@/queries/deliverableVersions'
import { bodyOf } from '../bodyOf'
import { addFileEndpoint } from './addFileEndpoint'
import { attachment } from '../monthlyReport/attachment'
import { dueCalendar } from './dueCalendar'

const OVERSEERS: readonly Role[] = ['city', 'operator']
const revision = z.number().int()
const day = z.string().max(10)
const note = z.string().max(1000)
const shapes = {
  decide: z.strictObject({ revision, decision: z.enum(['approve', 'request_revision']), comment: z.string().max(2000) }),
  date: z.strictObject({ revision, dueOn: day, note }),
  step: z.strictObject({ revision }),
  owe: z.strictObject({ programme: z.uuid(), title: z.string().trim().min(1).max(200), dueOn: day, note }),
}
const answer = (body: unknown, status = 200) => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

/** POST /api/deliverables/:id/…: one step of one deliverable, of the revision that was seen. */
const step = <Shape extends z.ZodType<{ revision: number }>>(
  path: string,
  shape: Shape,
  take: (req: PayloadRequest, asked: z.output<Shape> & { deliverable: string }) => Promise<unknown>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    const asked = await bodyOf(req, shape, texts.badRequest)
    return answer(await take(req, { ...asked, deliverable: String(req.routeParams?.['id']) }))
  },
})

/** POST /api/deliverables/owe: material that the city asked for (clause 8(1) その他), with the date of its instruction. */
const oweOther: Endpoint = {
  path: '/owe',
  method: 'post',
  handler: async (req) => {
    if (actorOf(req).role !== 'operator') throw refusal(deliverableRefusals.not_your_move, 403)
    const { dueOn, note: said, ...asked } = await bodyOf(req, shapes.owe, texts.badRequest)
    const id = await together(req, async (within) => {
      const deliverable = await owe(within, { ...asked, kind: 'other', subject: randomUUID() })
      await agreeDueDate(within, { deliverable, dueOn, note: said })
      return deliverable
    })
    return answer({ id }, 201)
  },
}

const overseeing = (req: PayloadRequest): void => {
  if (!OVERSEERS.includes(actorOf(req).role)) throw refusal(texts.notYours, 403)
}

/** GET /api/deliverables/file?version=…&position=…: a file as it was issued. */
const file: Endpoint = {
  path: '/file',
  method: 'get',
  handler: async (req) => {
    overseeing(req)
    const { position, version } = req.query as Record<string, unknown>
    const found = isUuid(version)
      ? await versionFile(databaseOf(req.payload), { version, position: Number(position) || 0 })
      : null
    if (!found) throw refusal(texts.noFile, 404)
    return attachment(found)
  },
}

/** GET /api/deliverables/calendar?programme=…: the dates of a programme for a calendar program. */
const calendar: Endpoint = {
  path: '/calendar',
  method: 'get',
  handler: async (req) => {
    overseeing(req)
    const { programme } = req.query as Record<string, unknown>
    if (!isUuid(programme)) throw refusal(texts.badRequest, 400)
    return new Response(await dueCalendar(req.payload, programme), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="deliverables.ics"',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

export const deliverableEndpoints: Endpoint[] = [
  file,
  calendar,
  addFileEndpoint,
  oweOther,
  step('decide', shapes.decide, decideDeliverable),
  step('submit', shapes.step, submitVersion),
  step('delivered', shapes.step, markDelivered),
  step('date', shapes.date, agreeDueDate),
]
