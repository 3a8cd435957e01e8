import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { withdrawFacility } from '@/actions/withdrawFacility'
import { isDay } from '@/domain/calendar/jst'
import { inputRefusals } from '@/glossary/input'
import { bodyOf } from '../bodyOf'

const asked = z.object({
  revision: z.number().int(),
  lastDay: z.string().refine(isDay),
  reason: z.string().max(2000),
  confirmed: z.boolean(),
})

/** POST /api/facility-registrations/:id/withdraw, for operators. `{ done: false, left }` until what is left is confirmed. */
export const withdrawEndpoint: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, inputRefusals.notADay)
    return Response.json(
      await withdrawFacility(req.payload, { ...body, id: String(req.routeParams?.['id']), by: req.user, now: nowOf(req) }),
    )
  },
}
