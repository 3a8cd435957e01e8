import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { refuseOthers } from '@/actions/createDraft'
import { draftFromSheet } from '@/actions/draftFromSheet'
import { judgeTexts } from '@/actions/judgeTexts'
import { suggestClass } from '@/domain/carving/suggestClass'
import { carvingPanelTexts as texts } from '@/glossary/carving'
import { bodyOf } from '../bodyOf'

const drafted = z.object({ revision: z.number().int() })
const suggested = z.object({ text: z.string().max(200) })

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
      refuseOthers(req)
      const { text } = await bodyOf(req, suggested, texts.badRequest)
      return Response.json(suggestClass(text, await judgeTexts(req, { text })))
    },
  },
]
