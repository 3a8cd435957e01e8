import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { sheetFromConsultation } from '@/actions/sheetFromConsultation'
import { listingsAroundTexts as texts } from '@/glossary/guidance'
import { bodyOf } from '../bodyOf'

const asked = z.object({ revision: z.number().int() })

/** POST /api/consultations/:id/sheet, for the operator: `{ id }` of the carving sheet that was begun at the consultation. */
export const sheetFromConsultationEndpoint: Endpoint = {
  path: '/:id/sheet',
  method: 'post',
  handler: async (req) => {
    const { revision } = await bodyOf(req, asked, texts.badRequest)
    const consultation = String(req.routeParams?.['id'])
    return Response.json(await sheetFromConsultation(req.payload, { consultation, revision, by: req.user, now: nowOf(req) }))
  },
}
