import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { markLetter } from '@/actions/markLetter'
import { letterMarkRefusals } from '@/glossary/proxyEntry'
import { bodyOf } from '../bodyOf'

const mark = z.object({ says: z.string().max(100), sent: z.boolean() })

/** POST /api/applications/:id/letter, for operators: `{ says, sent }`; see markLetter. */
export const markLetterEndpoint: Endpoint = {
  path: '/:id/letter',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, mark, letterMarkRefusals.unreadable)
    const application = String(req.routeParams?.['id'])
    const done = await markLetter(req.payload, { ...given, application, by: req.user, now: nowOf(req) })
    return Response.json(done, { headers: { 'Cache-Control': 'no-store' } })
  },
}
