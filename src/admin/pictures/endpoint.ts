import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { decidePicture } from '@/actions/decidePicture'
import { pictureTexts as texts } from '@/glossary/pictures'
import { bodyOf } from '../bodyOf'

const deciding = z.object({
  decision: z.enum(['released', 'refused']),
  reason: z.string().max(1000).default(''),
  revision: z.number().int(),
})

/** POST /api/media/:id/decide, for operators: `{ decision: 'released' | 'refused', reason?, revision }`. */
export const decidePictureEndpoint: Endpoint = {
  path: '/:id/decide',
  method: 'post',
  handler: async (req) => {
    const body = await bodyOf(req, deciding, texts.badRequest)
    const picture = String(req.routeParams?.['id'])
    return Response.json(await decidePicture(req.payload, { ...body, picture, by: req.user, now: nowOf(req) }))
  },
}
