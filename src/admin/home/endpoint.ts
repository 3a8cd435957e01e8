import type { Endpoint } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { lookAtHome } from '@/actions/home/lookAtHome'
import { refusal } from '@/actions/refusal'
import { homeTexts as texts } from '@/glossary/home'

/** POST /api/users/seen, for the city and the operator: this person looks at their first screen. Reading it changes nothing. */
export const seenEndpoint: Endpoint = {
  path: '/seen',
  method: 'post',
  handler: async (req) => {
    const { accountId, role } = actorOf(req)
    if ((role !== 'city' && role !== 'operator') || !accountId) throw refusal(texts.notYours, 403)
    await lookAtHome(req.payload, { account: accountId, now: nowOf(req) })
    return Response.json({ ok: true }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
