import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { hideReview } from '@/actions/reviews/hideReview'
import { markNoteRead } from '@/actions/reviews/markNoteRead'
import { replyToReview } from '@/actions/reviews/replyToReview'
import { writeReview } from '@/actions/reviews/writeReview'
import { accessRefusals } from '@/glossary/refusals'
import { bodyOf } from '../bodyOf'

// Longer than any text that is taken, so that the refusal is the sentence about its length.
const text = z.string().max(20_000)
const review = z.object({ scores: z.record(z.string().max(40), z.number()), comment: text, privateNote: text })
const reply = z.object({ reply: text })
const hiding = z.object({ reason: text })
const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** POST /api/applications/:id/review, for either side of the visit: `{ scores, comment, privateNote }`. */
export const writeReviewEndpoint: Endpoint = {
  path: '/:id/review',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, review, accessRefusals.dataUnreadable)
    const application = String(req.routeParams?.['id'])
    return answer(await writeReview(req.payload, { ...given, application, user: req.user, now: nowOf(req) }))
  },
}

/** POST /api/reviews/:id/reply, for the side the review is about: `{ reply }`. */
export const replyEndpoint: Endpoint = {
  path: '/:id/reply',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, reply, accessRefusals.dataUnreadable)
    await replyToReview(req.payload, { ...given, review: String(req.routeParams?.['id']), user: req.user, now: nowOf(req) })
    return answer({ ok: true })
  },
}

/** POST /api/reviews/:id/hide, for operators: `{ reason }`. */
export const hideEndpoint: Endpoint = {
  path: '/:id/hide',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, hiding, accessRefusals.dataUnreadable)
    await hideReview(req.payload, { ...given, review: String(req.routeParams?.['id']), user: req.user, now: nowOf(req) })
    return answer({ ok: true })
  },
}

/** POST /api/reviews/:id/note-read, for operators; no body. */
export const noteReadEndpoint: Endpoint = {
  path: '/:id/note-read',
  method: 'post',
  handler: async (req) => {
    await markNoteRead(req.payload, { review: String(req.routeParams?.['id']), user: req.user, now: nowOf(req) })
    return answer({ ok: true })
  },
}
