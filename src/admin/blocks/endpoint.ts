import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { blockApplicant } from '@/actions/blocks/blockApplicant'
import { blockPanelTexts } from '@/glossary/blocks'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ reason: z.string().max(1000) })

/** POST /api/applications/:id/block: no more applications of this person to this facility. */
export const blockEndpoint: Endpoint = {
  path: '/:id/block',
  method: 'post',
  handler: async (req) => {
    const { reason } = await bodyOf(req, asked, blockPanelTexts.badRequest)
    const application = String(req.routeParams?.['id'])
    await blockApplicant(req.payload, { user: req.user, application, reason, now: nowOf(req) })
    return Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
