import type { Endpoint } from 'payload'
import { z } from 'zod'
import { nowOf } from '@/access/clock'
import { readMessages } from '@/actions/messages/readMessages'
import { writeMessage, writeToSlot } from '@/actions/messages/writeMessage'
import { messageRefusals } from '@/glossary/messages'
import { bodyOf } from '../bodyOf'

// Longer than any text that is taken, so that the refusal is the sentence about its length.
const message = z.object({ text: z.string().max(20_000), confirmed: z.boolean(), sendKey: z.uuid() })
const reading = z.object({ until: z.iso.datetime() })
const answer = (body: object): Response => Response.json(body, { headers: { 'Cache-Control': 'no-store' } })

/** POST /api/applications/:id/messages, for both sides and operators: `{ text, confirmed, sendKey }`; see writeMessage. */
export const writeMessageEndpoint: Endpoint = {
  path: '/:id/messages',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, message, messageRefusals.unreadable)
    const application = String(req.routeParams?.['id'])
    return answer(await writeMessage(req.payload, { ...given, application, user: req.user, now: nowOf(req) }))
  },
}

/** POST /api/applications/:id/messages-read, for both sides and operators: `{ until }`, the newest message that was seen. */
export const readMessagesEndpoint: Endpoint = {
  path: '/:id/messages-read',
  method: 'post',
  handler: async (req) => {
    const { until } = await bodyOf(req, reading, messageRefusals.unreadable)
    const application = String(req.routeParams?.['id'])
    return answer(await readMessages(req.payload, { application, until: new Date(until), user: req.user, now: nowOf(req) }))
  },
}

/** POST /api/slots/:id/messages, for the slot's facility and operators: to everybody accepted; `{ text, confirmed, sendKey }`. */
export const slotMessageEndpoint: Endpoint = {
  path: '/:id/messages',
  method: 'post',
  handler: async (req) => {
    const given = await bodyOf(req, message, messageRefusals.unreadable)
    const slot = String(req.routeParams?.['id'])
    return answer(await writeToSlot(req.payload, { ...given, slot, user: req.user, now: nowOf(req) }))
  },
}
