import type { Endpoint } from 'payload'
import { drawFormSample } from '@/actions/documents/drawFormSample'
import { refusal } from '@/actions/refusal'
import { isUuid } from '@/domain/text/isUuid'
import { deliverableKindLabels } from '@/glossary/deliverables'
import { formTexts as texts } from '@/glossary/forms'
import { attachment } from '../monthlyReport/attachment'

/** GET /api/report-forms/:id/sample: the form as saved, as PDF with example values, for whoever may read it. */
export const formSampleEndpoint: Endpoint = {
  path: '/:id/sample',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.['id'])
    const {
      docs: [stored],
    } = await req.payload.find({
      collection: 'report-forms',
      where: { id: { equals: isUuid(id) ? id : null } },
      limit: 1,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (!stored) throw refusal(texts.notFound, 404)
    const fileName = texts.fileName(deliverableKindLabels[stored.kind], stored.version ?? 0)
    return attachment({ bytes: await drawFormSample(req, stored), fileName, kind: 'pdf' })
  },
}
