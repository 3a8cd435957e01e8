import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { draftFromSheet } from '@/actions/draftFromSheet'
import { refusal } from '@/actions/refusal'
import { suggestClass } from '@/domain/carving/suggestClass'
import { carvingPanelTexts as texts } from '@/glossary/carving'
import { accessRefusals } from '@/glossary/refusals'
import { bodyOf } from '../bodyOf'

const drafted = z.strictObject({ revision: z.number().int() })
const suggested = z.strictObject({ text: z.string().max(200) })

export const carvingSheetEndpoints: Endpoint[] = [
  {
    /** POST /api/carving-sheets/:id/draft, for facilities and operators: `{ id }` of the new listing. 409 when the sheet was changed. */
    path: '/:id/draft',
    method: 'post',
    handler: async (req) => {
      const { revision } = await bodyOf(req, drafted, texts.badRequest)
      const sheet = String(req.routeParams?.['id'])
      return Response.json(await draftFromSheet(req.payload, { sheet, revision, by: req.user, now: nowOf(req) }))
    },
  },
  {
    /** POST /api/carving-sheets/suggest: the class one step seems to be of, for those who fill in sheets. Stores nothing. */
    path: '/suggest',
    method: 'post',
    handler: async (req) => {
      const { role } = actorOf(req)
      if (role !== 'operator' && role !== 'facility') throw refusal(accessRefusals.notFound, 404)
      return Response.json(suggestClass((await bodyOf(req, suggested, texts.badRequest)).text))
    },
  },
]
