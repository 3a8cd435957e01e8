import type { Endpoint } from 'payload'
import { nowOf } from '@/access/clock'
import { issueCertificate } from '@/actions/residents/issueCertificate'
import { attachment } from '../monthlyReport/attachment'

/** What a form without scripts sends, or JSON. */
async function asked(text: string): Promise<{ from: string; to: string }> {
  const form = new URLSearchParams(text)
  const read = (name: string): string => form.get(name) ?? ''
  if (!text.startsWith('{')) return { from: read('from'), to: read('to') }
  const body = await Promise.resolve(text)
    .then((sent) => JSON.parse(sent) as Record<string, unknown>)
    .catch(() => ({}) as Record<string, unknown>)
  return { from: String(body['from'] ?? ''), to: String(body['to'] ?? '') }
}

/** POST /api/volunteers/:id/certificate, for the resident and the operator: the PDF. It is a form's target, so it works without scripts. */
export const certificateEndpoint: Endpoint = {
  path: '/:id/certificate',
  method: 'post',
  handler: async (req) => {
    const span = await asked((await req.text?.()) ?? '')
    const { bytes, fileName } = await issueCertificate(req.payload, {
      ...span,
      volunteer: String(req.routeParams?.['id']),
      by: req.user,
      now: nowOf(req),
    })
    return attachment({ bytes, fileName, kind: 'pdf' })
  },
}
