import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { decideInactivity } from '@/actions/inactivity/decideInactivity'
import { inactivityTexts as texts } from '@/glossary/inactivity'
import { bodyOf } from '../bodyOf'

const deciding = z.object({ step: z.enum(['kept', 'archived', 'restored']), reason: z.string().max(1000) })

/** POST /api/volunteers/:id/inactivity, for operators. */
export const inactivityEndpoint: Endpoint = {
  path: '/:id/inactivity',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, deciding, texts.badRequest)
    await decideInactivity(req.payload, {
      ...body,
      volunteer: String(req.routeParams?.['id']),
      by: req.user,
      now: nowOf(req),
    })
    return Response.json({ done: true })
  },
}
