import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { type InactivityStep, inactivityRefusalOf, isInactive } from '@/domain/people/inactivity'
import { isUuid } from '@/domain/text/isUuid'
import { inactivityRefusals, inactivityTexts } from '@/glossary/inactivity'
import { inactivityRules } from '@/queries/inactivePeople'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'
import { heldInactivity, takeStep } from './takeStep'

type Decided = {
  volunteer: string
  step: Exclude<InactivityStep, 'warned'>
  reason: string
  by: TypedUser | null
  now: Date
}

/**
 * The operator keeps somebody who answered by telephone, archives somebody no letter reaches, or restores who was archived;
 * with a reason, which the log keeps. Throws an APIError with its sentence; 404 for nobody.
 */
export const decideInactivity = (payload: Payload, { by, now, reason, step, volunteer }: Decided): Promise<void> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (role !== 'operator') throw refusal(inactivityRefusals.not_your_decision, 403)
    const person = isUuid(volunteer) ? await heldInactivity(req, volunteer) : null
    if (!person) throw refusal(inactivityTexts.notFound, 404)
    const { months } = await inactivityRules(await transactionOf(req))
    const inactive = person.warned !== null || isInactive(person.activeAt, months, now)
    const refused = inactivityRefusalOf(role, step, { archived: person.archived, inactive, reason })
    if (refused) throw refusal(inactivityRefusals[refused], refused === 'reason_required' ? 400 : 409)
    await takeStep(req, { volunteer, step, reason: reason.trim() })
  })
