import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { copyListings } from '@/actions/copyListings'
import { copyTexts as texts } from '@/glossary/listingForm'
import { bodyOf } from '../bodyOf'

const asked = z.object({ ids: z.array(z.uuid()).max(200), weeks: z.number().int().min(1).max(26).nullable() })

/** POST /api/tasks/copy, for facilities and operators: `{ listings, slots, leftOut }`. */
export const copyListingsEndpoint: Endpoint = {
  path: '/copy',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, asked, texts.badRequest)
    return Response.json(await copyListings(req.payload, { ...body, by: req.user, now: nowOf(req) }))
  },
}
