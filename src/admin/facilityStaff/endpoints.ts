import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { inviteColleague, removeColleague } from '@/actions/facilityStaff'
import { facilityStaffTexts as texts } from '@/glossary/facilityStaff'
import { bodyOf } from '../bodyOf'

const inviting = z.object({ name: z.string().max(80), email: z.string().max(254) })
const removing = z.object({ account: z.uuid() })

/** POST /api/facilities/:id/staff, for operators. */
const inviteColleagueEndpoint: Endpoint = {
  path: '/:id/staff',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, inviting, texts.badRequest)
    await inviteColleague(req.payload, { ...body, facility: String(req.routeParams?.['id']), by: req.user, now: nowOf(req) })
    return Response.json({ done: true })
  },
}

/** POST /api/facilities/:id/staff/remove, for operators. */
const removeColleagueEndpoint: Endpoint = {
  path: '/:id/staff/remove',
  method: 'post',
  handler: async (req) => {
    const { account } = await bodyOf(req, removing, texts.badRequest)
    await removeColleague(req.payload, { account, facility: String(req.routeParams?.['id']), by: req.user, now: nowOf(req) })
    return Response.json({ done: true })
  },
}

export const facilityStaffEndpoints: Endpoint[] = [inviteColleagueEndpoint, removeColleagueEndpoint]
