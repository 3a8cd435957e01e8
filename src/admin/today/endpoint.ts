import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { PRESENCE_STEPS, recordPresence } from '@/actions/recordPresence'
import { todayWords } from '@/glossary/checkIn'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ step: z.enum(PRESENCE_STEPS), revision: z.number().int() })

/** POST /api/applications/:id/presence, for the facility of the visit and operators: came, left, did not come, or none of it. */
export const presenceEndpoint: Endpoint = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, todayWords.badRequest)
    const application = String(req.routeParams?.['id'])
    await recordPresence(req.payload, { ...body, application, by: req.user, now: nowOf(req) })
    return Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
