import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { answerAsked } from '@/actions/secondPerson/answerAsked'
import { askSecondPerson } from '@/actions/secondPerson/askSecondPerson'
import { isDay } from '@/domain/calendar/jst'
import { SECOND_ANSWERS } from '@/domain/secondPerson/asking'
import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { bodyOf } from '../bodyOf'

const revision = z.number().int()
const reason = z.string().max(1000)
const asking = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('merge_residents'),
    input: z.strictObject({ kept: z.uuid(), revision, dropped: z.uuid(), droppedRevision: revision }),
    reason,
  }),
  z.strictObject({ kind: z.literal('leave_resident'), input: z.strictObject({ volunteer: z.uuid(), revision }), reason }),
  z.strictObject({
    kind: z.literal('withdraw_facility'),
    input: z.strictObject({ id: z.uuid(), revision, lastDay: z.string().refine(isDay) }),
    reason: z.string().max(2000),
  }),
  z.strictObject({ kind: z.literal('publish_rules'), input: z.strictObject({ id: z.uuid() }), reason }),
])
const answering = z.strictObject({
  answer: z.enum(SECOND_ANSWERS),
  seen: z.string().max(20_000),
  word: z.string().max(1000),
})

/** POST /api/asked-actions/ask, for operators: keeps what would be done until a second person has confirmed it. */
const ask: Endpoint = {
  path: '/ask',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asking, texts.badRequest)
    return Response.json(await askSecondPerson(req.payload, { ...body, by: req.user, now: nowOf(req) }), { status: 201 })
  },
}

/** POST /api/asked-actions/:id/answer, for operators: a confirmation does it at once. */
const answer: Endpoint = {
  path: '/:id/answer',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, answering, texts.badRequest)
    const id = String(req.routeParams?.['id'])
    return Response.json(await answerAsked(req.payload, { ...body, id, by: req.user, now: nowOf(req) }))
  },
}

export const secondPersonEndpoints: Endpoint[] = [ask, answer]
