import type { Endpoint } from 'payload'
import { nowOf } from '@/access/clock'
import { isFormPost } from '@/access/isFormPost'
import { issueCertificate } from '@/actions/residents/issueCertificate'
import { refusal } from '@/actions/refusal'
import { isDay } from '@/domain/calendar/jst'
import type { CertificateRefusal } from '@/domain/certificate'
import { certificateRefusals } from '@/glossary/certificates'
import { attachment } from '../monthlyReport/attachment'

type Span = { from: string; to: string }
const STATUS: Record<CertificateRefusal, number> = { bad_period: 400, not_yours: 403, not_found: 404, nothing: 409 }

const spanOf = (read: (name: string) => unknown): Span => ({ from: String(read('from') ?? ''), to: String(read('to') ?? '') })

async function sent(text: string): Promise<Span> {
  const body = await Promise.resolve(text)
    .then((json) => JSON.parse(json) as Record<string, unknown> | null)
    .catch(() => null)
  return spanOf((name) => body?.[name])
}

/** Back to the page with the form, which says the refusal and shows the same days. */
function backWith(refused: CertificateRefusal, { from, to }: Span): Response {
  const query = new URLSearchParams({ certificate: refused, ...(isDay(from) && { from }), ...(isDay(to) && { to }) })
  return new Response(null, { status: 303, headers: { Location: `/my?${query}#certificate`, 'Cache-Control': 'no-store' } })
}

/** POST /api/volunteers/:id/certificate, for the resident and the operator: the PDF. The resident's form needs no scripts. */
export const certificateEndpoint: Endpoint = {
  path: '/:id/certificate',
  method: 'post',
  custom: { signIn: '/sign-in?next=/my' },
  handler: async (req) => {
    const text = (await req.text?.()) ?? ''
    const form = isFormPost(req.headers) ? new URLSearchParams(text) : null
    const span = form ? spanOf((name) => form.get(name)) : await sent(text)
    const volunteer = String(req.routeParams?.['id'])
    const issued = await issueCertificate(req.payload, { ...span, volunteer, by: req.user, now: nowOf(req) })
    if (issued.ok) return attachment({ ...issued, kind: 'pdf' })
    if (form) return backWith(issued.refusal, span)
    throw refusal(certificateRefusals[issued.refusal], STATUS[issued.refusal])
  },
}
