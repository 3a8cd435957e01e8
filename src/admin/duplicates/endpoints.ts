import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { mergeResidents } from '@/actions/residents/mergeResidents'
import { tellApart } from '@/actions/residents/tellApart'
import { compareWords as words } from '@/glossary/duplicates'
import { bodyOf } from '../bodyOf'

const merging = z.object({
  revision: z.number().int(),
  dropped: z.string(),
  droppedRevision: z.number().int(),
  reason: z.string().max(1000),
})
const telling = z.object({ other: z.string(), reason: z.string().max(1000) })

/** POST /api/volunteers/:id/merge, for operators: the record of the address stays. */
const mergeEndpoint: Endpoint = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, merging, words.badRequest)
    const kept = String(req.routeParams?.['id'])
    return Response.json(await mergeResidents(req.payload, { ...body, kept, by: req.user, now: nowOf(req) }))
  },
}

/** POST /api/volunteers/:id/different, for operators. */
const differentEndpoint: Endpoint = {
  path: '/:id/different',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, telling, words.badRequest)
    const one = String(req.routeParams?.['id'])
    return Response.json(await tellApart(req.payload, { ...body, one, by: req.user, now: nowOf(req) }))
  },
}

export const duplicateEndpoints: Endpoint[] = [mergeEndpoint, differentEndpoint]
