import { type Endpoint, logoutOperation, type PayloadRequest } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { KIOSK_COOKIE, KIOSK_PATH } from '@/access/kioskKey'
import { servedOverTls } from '@/access/residentSession'
import { endKiosk } from '@/actions/kiosk/endKiosk'
import { openKiosk } from '@/actions/kiosk/openKiosk'
import { refusal } from '@/actions/refusal'
import { kioskRefusals as refusals } from '@/glossary/kiosk'
import { bodyOf } from '../bodyOf'

/** Whoever opens it says that they know that it ends their own session in this browser. */
const opening = z.strictObject({ signOut: z.literal(true) })
const ending = z.strictObject({ kiosk: z.uuid() })

/** Ends the session of the staff in this browser: whoever stands at the screen has none of their rights. */
async function signOut(req: PayloadRequest): Promise<string> {
  const users = req.payload.collections.users
  await logoutOperation({ collection: users, req })
  const { config } = req.payload
  const expired = generateExpiredPayloadCookie({
    collectionAuthConfig: users.config.auth,
    config,
    cookiePrefix: config.cookiePrefix,
  })
  return String(expired)
}

/** POST /api/facilities/:id/kiosk, for the staff of the facility: this browser becomes the screen, and signs them out. */
const openKioskEndpoint: Endpoint = {
  path: '/:id/kiosk',
  method: 'post',
  handler: async (req) => {
    const now = nowOf(req)
    const facility = String(req.routeParams?.['id'])
    if (actorOf(req).role !== 'facility') throw refusal(refusals.notYours, 403)
    await bodyOf(req, opening, refusals.badRequest)
    const { endsAt, key } = await openKiosk(req.payload, { facility, by: req.user, now })
    const expired = await signOut(req)
    const secure = servedOverTls(req.payload.config.serverURL) ? '; Secure' : ''
    const seconds = Math.floor((endsAt.getTime() - now.getTime()) / 1000)
    const headers = new Headers({ 'Cache-Control': 'no-store' })
    headers.append('Set-Cookie', expired)
    headers.append(
      'Set-Cookie',
      `${KIOSK_COOKIE}=${key}; Path=${KIOSK_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`,
    )
    return Response.json({ open: KIOSK_PATH }, { headers })
  },
}

/** POST /api/facilities/:id/kiosk/end, for the staff of the facility and operators: `{ kiosk }`. */
const endKioskEndpoint: Endpoint = {
  path: '/:id/kiosk/end',
  method: 'post',
  handler: async (req) => {
    const { kiosk } = await bodyOf(req, ending, refusals.badRequest)
    await endKiosk(req.payload, { kiosk, facility: String(req.routeParams?.['id']), by: req.user, now: nowOf(req) })
    return Response.json({ done: true })
  },
}

export const kioskEndpoints: Endpoint[] = [openKioskEndpoint, endKioskEndpoint]
