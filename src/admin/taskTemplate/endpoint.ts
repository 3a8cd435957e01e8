import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { draftFromTemplate } from '@/actions/draftFromTemplate'
import { templatePanelTexts as texts } from '@/glossary/templates'
import { bodyOf } from '../bodyOf'

const asked = z.object({ facility: z.uuid() })

/** POST /api/task-templates/:id/draft, for facilities and operators: `{ id }` of the new listing. */
export const draftFromTemplateEndpoint: Endpoint = {
  path: '/:id/draft',
  method: 'post',
  handler: async (req) => {
    const { facility } = await bodyOf(req, asked, texts.badRequest)
    const template = String(req.routeParams?.['id'])
    return Response.json(await draftFromTemplate(req.payload, { template, facility, by: req.user, now: nowOf(req) }))
  },
}
