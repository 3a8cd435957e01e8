import type { Endpoint, TypedUser } from 'payload'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { askForHelp } from '@/actions/askForHelp'
import { refusal } from '@/actions/refusal'
import { SUPPORT_URGENCIES } from '@/domain/support/supportRequest'
import { accessRefusals } from '@/glossary/refusals'
import { supportFormRefusals } from '@/glossary/support'
import { bodyOf } from '../bodyOf'
import { panelPage } from './panelPage'

const asked = z.strictObject({
  question: z.string().trim().min(1).max(2000),
  urgency: z.enum(SUPPORT_URGENCIES),
  facility: z.uuid().nullable(),
  page: z.string().max(300).nullable(),
  formId: z.uuid(),
})

/** POST /api/support-requests/ask, for facility staff, about one of their facilities. */
export const askForHelpEndpoint: Endpoint = {
  path: '/ask',
  method: 'post',
  handler: async (req) => {
    const { facilityIds, role } = actorOf(req)
    if (role !== 'facility') throw refusal(supportFormRefusals.notForYou, 403)
    const { facility, page, ...question } = await bodyOf(req, asked, supportFormRefusals.badRequest)
    if (facility && !facilityIds.includes(facility)) throw refusal(accessRefusals.notFound, 404)
    const user = req.user as TypedUser & { name?: string | null }
    const asker = { source: 'facility' as const, facility, name: user.name ?? '', email: user.email }
    const { number } = await askForHelp(req.payload, { ...question, asker, page: panelPage(page) }, nowOf(req))
    return Response.json({ number }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
