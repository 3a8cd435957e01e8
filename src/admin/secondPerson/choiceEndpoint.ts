import type { Endpoint } from 'payload'
import { z } from 'zod'
import { chooseSecondPerson } from '@/actions/secondPerson/chooseSecondPerson'
import { MOST_ASKED_DAYS } from '@/domain/secondPerson/asking'
import { GUARDED_ACTIONS } from '@/domain/secondPerson/guarded'
import { secondPersonTexts as texts } from '@/glossary/secondPerson'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({
  revision: z.number().int(),
  kinds: z.array(z.enum(GUARDED_ACTIONS)).max(GUARDED_ACTIONS.length),
  days: z.number().int().min(1).max(MOST_ASKED_DAYS),
})

/** POST /api/programmes/:id/second-person: for what a second person of the operator is asked; for less, the city alone. */
export const choiceEndpoint: Endpoint = {
  path: '/:id/second-person',
  method: 'post',
  handler: async (req) => {
    const { kinds, ...body } = await bodyOf(req, asked, texts.badRequest)
    const chosen = { ...body, kinds: [...new Set(kinds)], programme: String(req.routeParams?.['id']) }
    return Response.json(await chooseSecondPerson(req, chosen), { headers: { 'Cache-Control': 'no-store' } })
  },
}
