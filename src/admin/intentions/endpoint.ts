import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { proposeFromAnswer } from '@/actions/proposeFromAnswer'
import { intentionRefusals as refusals } from '@/glossary/intentions'
import { bodyOf } from '../bodyOf'

const asked = z.object({ revision: z.number().int(), sheet: z.string().nullable(), unsure: z.boolean() })

/** POST /api/intention-answers/:id/propose: the answer's items as steps of a carving sheet; `{ sheet, added }`. */
export const proposeStepsEndpoint: Endpoint = {
  path: '/:id/propose',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, refusals.badRequest)
    const answer = String(req.routeParams?.['id'])
    return Response.json(await proposeFromAnswer(req.payload, { ...body, answer, by: req.user, now: nowOf(req) }))
  },
}
