import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { agreeOnTime } from '@/actions/agreeOnTime'
import { at, isDay } from '@/domain/calendar/jst'
import { wishFormRefusals } from '@/glossary/wishes'
import { bodyOf } from '../bodyOf'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const asked = z.strictObject({ revision: z.number().int(), day: z.string().refine(isDay), from: time, until: time })

/** POST /api/time-wishes/:id/agree, for the listing's facility and operators: the slot that was made for the person. */
export const agreeOnTimeEndpoint: Endpoint = {
  path: '/:id/agree',
  method: 'post',
  handler: async (req) => {
    const { day, from, revision, until } = await bodyOf(req, asked, wishFormRefusals.badRequest)
    const wish = String(req.routeParams?.['id'])
    const given = { wish, revision, startsAt: at(day, from), endsAt: at(day, until), by: req.user, now: nowOf(req) }
    return Response.json(await agreeOnTime(req.payload, given), { headers: { 'Cache-Control': 'no-store' } })
  },
}
