import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { letGo } from '@/actions/residents/letGo'
import { leavingTexts } from '@/glossary/leaving'
import { bodyOf } from '../bodyOf'

const asked = z.object({ revision: z.number().int(), confirmed: z.boolean() })

/** POST /api/volunteers/:id/leave, for operators. `{ done: false, ends }` until what ends is confirmed. */
export const leaveEndpoint: Endpoint = {
  path: '/:id/leave',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, leavingTexts.badRequest)
    const volunteer = String(req.routeParams?.['id'])
    return Response.json(await letGo(req.payload, { ...body, volunteer, by: req.user, now: nowOf(req) }))
  },
}
