import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { type Actor, actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { isJudged, type MessageSide, messageRefusalOf, messageSideOf } from '@/domain/message/rules'
import { isUuid } from '@/domain/text/isUuid'
import { asksForProhibited, messageRefusals } from '@/glossary/messages'
import { acceptedOfSlot, visitToWriteAbout, type VisitToWriteAbout } from '@/queries/visitToWriteAbout'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { whoseVisits } from '../reviews/whoseVisits'
import { sendToThread } from './sendToThread'
import { prohibitedIn, type Smell, smellOf } from './smellOf'

type Given = {
  user: TypedUser | null
  text: string
  /** The writer has read the warning and sends it as it is. */
  confirmed: boolean
  /** A uuid made with the form: what is sent twice is one message. */
  sendKey: string
  now: Date
}
/** Sent to so many; or not yet, because of what the writer should read first. `left` cannot read messages here. */
export type Written = { sent: number; left: number; warning: [] } | { sent: 0; left: 0; warning: Smell[] }

/**
 * A side, or the operator, writes in the thread of an application. What reads like employment is not refused: its writer
 * is told why it is a matter, and sends it as it is, or not. What asks for work that no listing may ask for is not sent (clause 5(2)). Throws an APIError with its sentence: 403 for who takes no
 * part, 404 for applications of others.
 */
export const writeMessage = (payload: Payload, { application, ...given }: Given & { application: string }): Promise<Written> =>
  write(payload, given, async (req, actor) => {
    const db = await transactionOf(req)
    const visit = isUuid(application) ? await visitToWriteAbout(db, { application, whose: whoseVisits(actor) }) : null
    if (!visit) throw refusal(messageRefusals.not_found, 404)
    if (!visit.reads && actor.role !== 'resident') throw refusal(messageRefusals.cannot_read)
    return [visit]
  })

/** The same, to everybody who is accepted to a slot: a message in the thread of each, who do not learn of one another. */
export const writeToSlot = (payload: Payload, { slot, ...given }: Given & { slot: string }): Promise<Written> =>
  write(payload, given, async (req, actor) => {
    if (actor.role === 'resident') throw refusal(messageRefusals.no_side, 403)
    const accepted = isUuid(slot) ? await acceptedOfSlot(await transactionOf(req), { slot, whose: whoseVisits(actor) }) : []
    if (accepted.length === 0) throw refusal(messageRefusals.nobody_accepted)
    if (!accepted.some(({ reads }) => reads)) throw refusal(messageRefusals.cannot_read)
    return accepted
  })

const write = (
  payload: Payload,
  { confirmed, now, sendKey, text, user }: Given,
  visitsOf: (req: PayloadRequest, actor: Actor) => Promise<VisitToWriteAbout[]>,
): Promise<Written> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const actor = actorOf(req)
    const side = messageSideOf(actor.role)
    if (!side) throw refusal(messageRefusals.no_side, 403)
    const visits = await visitsOf(req, actor)
    for (const visit of visits) {
      const refused = messageRefusalOf(actor.role, visit, text, now)
      if (refused) throw refusal(messageRefusals[refused], refused === 'empty' || refused === 'too_long' ? 400 : 409)
    }
    if (!isUuid(sendKey)) throw refusal(messageRefusals.unreadable, 400)
    const prohibited = isJudged(side) ? await prohibitedIn(req, text) : []
    if (prohibited.length > 0) throw refusal(asksForProhibited(prohibited))
    const warning = await warningOf(req, side, text)
    if (warning.length > 0 && !confirmed) return { sent: 0, left: 0, warning }
    const reading = visits.filter(({ reads }) => reads || side === 'resident')
    for (const visit of reading) await sendToThread(req, visit, { side, text: text.trim(), warned: warning.length > 0, sendKey })
    return { sent: reading.length, left: visits.length - reading.length, warning: [] }
  })

const warningOf = async (req: PayloadRequest, side: MessageSide, text: string): Promise<Smell[]> =>
  isJudged(side) ? smellOf(req, text) : []
