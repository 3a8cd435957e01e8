import type { Endpoint } from 'payload'
import { nameRegular } from '@/actions/autoAccept/nameRegular'

/** POST /api/applications/:id/regular: the facility accepts this person at once from now on. */
export const nameRegularEndpoint: Endpoint = {
  path: '/:id/regular',
  method: 'post',
  handler: async (req) => {
    await nameRegular(req.payload, { user: req.user, application: String(req.routeParams?.['id']) })
    return Response.json({ done: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
