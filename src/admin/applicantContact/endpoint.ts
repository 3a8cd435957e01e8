import type { Endpoint } from 'payload'
import { nowOf } from '@/access/clock'
import { discloseContact } from '@/actions/discloseContact'

/** POST /api/applications/:id/contact: name, phone and e-mail, and a record of who saw them. A GET would change nothing; this does. */
export const contactEndpoint: Endpoint = {
  path: '/:id/contact',
  method: 'post',
  handler: async (req) => {
    const contact = await discloseContact(req.payload, {
      user: req.user,
      applicationId: String(req.routeParams?.['id']),
      now: nowOf(req),
    })
    return Response.json(contact, { headers: { 'Cache-Control': 'no-store' } })
  },
}
