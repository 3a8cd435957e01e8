import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { applyForResident } from '@/actions/residents/applyForResident'
import { registerResident } from '@/actions/residents/registerResident'
import { AGE_BANDS, EXPERIENCES, MOTIVES, RESIDENCE_PROOFS } from '@/domain/people/profile'
import { sharedTraits } from '@/domain/people/matchKeys'
import { entryTexts } from '@/glossary/proxyEntry'
import { bodyOf } from '../bodyOf'

const line = (length: number) => z.string().max(length)
const entry = z.object({
  name: line(80),
  kana: line(80),
  displayName: line(40),
  ageBand: z.enum(AGE_BANDS),
  experience: z.enum(EXPERIENCES),
  motives: z.array(z.enum(MOTIVES)).max(MOTIVES.length),
  motive: line(1000),
  birthDate: line(10),
  phone: line(40),
  email: line(254),
  postalCode: line(8),
  address: line(300),
  ward: line(20),
  municipalityName: line(60),
  since: line(10),
  proof: z.enum(RESIDENCE_PROOFS),
  identitySeen: z.boolean(),
  agreed: z.boolean(),
  consentWay: z.enum(['counter', 'phone', 'paper']),
  guardianName: line(80),
  guardianPhone: line(40),
  account: z.boolean(),
})
const registering = z.object({ entered: entry, nobodyElse: z.boolean() })
const applying = z.object({ slot: z.string(), message: line(1000) })
const sealed = { headers: { 'Cache-Control': 'no-store' } }

/** POST /api/volunteers/register, for operators: `{ done, id, number }`, or what is wrong by field, or who may be the same person. */
const registerEndpoint: Endpoint = {
  path: '/register',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, registering, entryTexts.badRequest)
    const answer = await registerResident(req.payload, { ...body, by: req.user, now: nowOf(req) })
    if (!('found' in answer)) return Response.json(answer, sealed)
    const found = answer.found.map(({ id, kinds, name, number }) => ({ id, name, number, traits: sharedTraits(kinds) }))
    return Response.json({ done: false, found }, sealed)
  },
}

/** POST /api/volunteers/:id/apply, for operators: `{ application }`. */
const applyEndpoint: Endpoint = {
  path: '/:id/apply',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, applying, entryTexts.badRequest)
    const volunteer = String(req.routeParams?.['id'])
    return Response.json(await applyForResident(req.payload, { ...body, volunteer, by: req.user, now: nowOf(req) }))
  },
}

export const proxyEntryEndpoints: Endpoint[] = [registerEndpoint, applyEndpoint]
