import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { draftFromProposal } from '@/actions/draftFromProposal'
import { proposalFormRefusals } from '@/glossary/proposals'
import { bodyOf } from '../bodyOf'

const asked = z.strictObject({ revision: z.number().int() })

/** POST /api/proposals/:id/draft, for the facility it was made to and operators: `{ id }` of the new listing. */
export const draftFromProposalEndpoint: Endpoint = {
  path: '/:id/draft',
  method: 'post',
  handler: async (req) => {
    const { revision } = await bodyOf(req, asked, proposalFormRefusals.badRequest)
    const proposal = String(req.routeParams?.['id'])
    return Response.json(await draftFromProposal(req.payload, { proposal, revision, by: req.user, now: nowOf(req) }), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
}
