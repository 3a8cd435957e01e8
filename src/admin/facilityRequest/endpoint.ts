import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { decideFacilityRequest } from '@/actions/decideFacilityRequest'
import { isDay } from '@/domain/calendar/jst'
import { SERVICE_CODES } from '@/domain/facility/serviceTypes'
import { requestPanelTexts as texts } from '@/glossary/registration'
import { bodyOf } from '../bodyOf'

const approval = z.object({
  kind: z.literal('approve'),
  startsOn: z.string().refine(isDay),
  facility: z.union([
    z.strictObject({ id: z.uuid() }),
    z.strictObject({
      serviceCode: z.enum(SERVICE_CODES as [(typeof SERVICE_CODES)[number]]),
      ward: z.string().min(1).max(20),
      address: z.string().trim().min(1).max(300),
    }),
  ]),
})
const asked = z.object({
  revision: z.number().int(),
  decision: z.discriminatedUnion('kind', [approval, z.object({ kind: z.literal('decline'), reason: z.string().max(2000) })]),
})

/** POST /api/facility-requests/:id/decide, for operators. 409 when somebody else was first. */
export const decideRequestEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    const { decision, revision } = await bodyOf(req, asked, texts.badRequest)
    return Response.json(
      await decideFacilityRequest(req.payload, {
        id: String(req.routeParams?.['id']),
        revision,
        decision,
        by: req.user,
        now: nowOf(req),
      }),
    )
  },
}
