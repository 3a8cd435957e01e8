import type { Endpoint } from 'payload'
import { z } from 'zod'
import { choosePartner } from '@/actions/choosePartner'
import { partnerPanelTexts as texts } from '@/glossary/partners'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ revision: z.number().int(), partner: z.uuid().nullable() })

/** POST /api/facility-registrations/:id/partner, for operators: through whom the office registered. */
export const choosePartnerEndpoint: Endpoint = {
  path: '/:id/partner',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, texts.failed)
    return Response.json(await choosePartner(req.payload, { ...body, id: String(req.routeParams?.['id']), by: req.user }))
  },
}
