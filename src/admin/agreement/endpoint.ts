import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { answerChange } from '@/actions/answerChange'
import { agreementPanelTexts } from '@/glossary/agreements'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ revision: z.number().int(), answer: z.enum(['agreed', 'withdrawn']).default('agreed') })

/** POST /api/agreements/:id/agree: the person's own answer, or the operator's record of one given by telephone. */
export const agreeEndpoint: Endpoint = {
  path: '/:id/agree',
  method: 'post',
  handler: async (req) => {
    const { answer, revision } = await bodyOf(req, asked, agreementPanelTexts.badRequest)
    const agreement = String(req.routeParams?.['id'])
    await answerChange(req.payload, { by: req.user, agreement, revision, answer, now: nowOf(req) })
    return Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
