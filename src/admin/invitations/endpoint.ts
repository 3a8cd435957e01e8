import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { invite } from '@/actions/invitations/invite'
import { invitationTexts } from '@/glossary/invitations'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ number: z.string().max(20) })

/** POST /api/slots/:id/invite: an invitation to one of those who may fit, named by their number. */
export const inviteEndpoint: Endpoint = {
  path: '/:id/invite',
  method: 'post',
  handler: async (req) => {
    const { number } = await bodyOf(req, asked, invitationTexts.badRequest)
    await invite(req.payload, { user: req.user, slot: String(req.routeParams?.['id']), number, now: nowOf(req) })
    return Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
