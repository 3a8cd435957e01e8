import type { Endpoint } from 'payload'
import { z } from 'zod'
import { chooseApprovers } from '@/actions/deliverables/chooseApprovers'
import { approverTexts as texts } from '@/glossary/deliverableScreens'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ revision: z.number().int(), two: z.boolean() })

/** POST /api/programmes/:id/approvers, for the city: whether two of its people approve each deliverable. */
export const approversEndpoint: Endpoint = {
  path: '/:id/approvers',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, texts.badRequest)
    const chosen = await chooseApprovers(req, { ...body, programme: String(req.routeParams?.['id']) })
    return Response.json(chosen, { headers: { 'Cache-Control': 'no-store' } })
  },
}
