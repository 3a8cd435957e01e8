import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { copyRuleSet } from '@/actions/copyRuleSet'
import { publishRuleSet } from '@/actions/publishRuleSet'
import { ruleSetTexts } from '@/glossary/listingCheck'
import { bodyOf } from '../bodyOf'

const reasonOf = z.object({ reason: z.string().max(1000) })

/** POST /api/listing-rule-sets/:id/copy and …/publish, for operators. A version stands as it was published. */
export const ruleSetEndpoints: Endpoint[] = [
  {
    path: '/:id/copy',
    method: 'post',
    handler: async (req) => {
      const { reason } = await bodyOf(req, reasonOf, ruleSetTexts.reasonMissing)
      const asked = { id: String(req.routeParams?.['id']), reason, by: req.user, now: nowOf(req) }
      return Response.json(await copyRuleSet(req.payload, asked), { status: 201 })
    },
  },
  {
    path: '/:id/publish',
    method: 'post',
    handler: async (req) =>
      Response.json(await publishRuleSet(req.payload, { id: String(req.routeParams?.['id']), by: req.user, now: nowOf(req) })),
  },
]
