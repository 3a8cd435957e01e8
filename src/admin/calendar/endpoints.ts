import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { openFeed, revokeFeed } from '@/actions/calendar/calendarFeeds'
import { calendarText } from '@/actions/calendar/calendarText'
import { calendarRefusals } from '@/glossary/calendarFeeds'
import { bodyOf } from '../bodyOf'

const opening = z.object({ facility: z.uuid().nullish() })
const kept = { 'Cache-Control': 'no-store' }

/** GET /api/calendar/:feed/:secret.ics, for whoever knows the address: a calendar program does not sign in. */
export const calendarEndpoint: Endpoint = {
  path: '/calendar/:feed/:secret',
  method: 'get',
  handler: async (req) => {
    const [feed, name] = [String(req.routeParams?.['feed']), String(req.routeParams?.['secret'])]
    const text = await calendarText(req.payload, { feed, secret: name.replace(/\.ics$/u, ''), now: nowOf(req) })
    if (text === null)
      return new Response(calendarRefusals.no_calendar, {
        status: 404,
        headers: { ...kept, 'Content-Type': 'text/plain; charset=utf-8' },
      })
    return new Response(text, {
      headers: {
        ...kept,
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="calendar.ics"',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    })
  },
}

/** POST /api/calendar-feeds/open, for residents (their own) and staff (`{ facility }`): a new address; the one before ends. */
export const openFeedEndpoint: Endpoint = {
  path: '/open',
  method: 'post',
  handler: async (req) => {
    const { facility } = await bodyOf(req, opening, calendarRefusals.unreadable)
    const id = await openFeed(req.payload, { facility: facility ?? null, user: req.user, now: nowOf(req) })
    return Response.json({ id }, { headers: kept })
  },
}

/** POST /api/calendar-feeds/:id/revoke, for its owner: the address answers nobody any more. */
export const revokeFeedEndpoint: Endpoint = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    await revokeFeed(req.payload, { feed: String(req.routeParams?.['id']), user: req.user, now: nowOf(req) })
    return Response.json({ ok: true }, { headers: kept })
  },
}
