import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { checkProof } from '@/actions/residents/checkProof'
import { RESIDENCE_PROOFS } from '@/domain/people/profile'
import { proofCheckTexts as words } from '@/glossary/proofCheck'
import { bodyOf } from '../bodyOf'

const checking = z.object({ answer: z.enum([...RESIDENCE_PROOFS, 'set_aside']), revision: z.number().int() })

/** POST /api/residences/:id/check, for operators. */
export const checkProofEndpoint: Endpoint = {
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, checking, words.badRequest)
    const residence = String(req.routeParams?.['id'])
    return Response.json(await checkProof(req.payload, { ...body, residence, by: req.user, now: nowOf(req) }))
  },
}
