import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { dayOf, startOfDay } from '@/domain/calendar/jst'
import { invitationRefusalOf } from '@/domain/invitation/invitation'
import { bestFitting } from '@/domain/recommendation/reasons'
import { isUuid } from '@/domain/text/isUuid'
import { invitationMail, invitationRefusals } from '@/glossary/invitations'
import { reasonsForResident } from '@/glossary/recommendations'
import { queueLetter } from '@/mail/queueLetter'
import { invitable } from '@/queries/invitable'
import type { Scope } from '@/queries/scope'
import { inTransaction } from '../inTransaction'
import { refusal } from '../refusal'

type Given = { user: TypedUser | null; slot: string; number: string; now: Date }

/**
 * Invites one of those who may fit to a slot: the record, with the reasons told, and the mail stand or fall together. Who
 * that is the sender does not learn. Holds the slot and the person, so that the limits and the seat are true. Throws an
 * APIError with its sentence; 404 for a slot the asker may not read.
 */
export const invite = (payload: Payload, { now, number, slot, user }: Given): Promise<void> =>
  inTransaction(payload, { user, context: { now } }, async (req) => {
    const { facilityIds, role } = actorOf(req)
    if (user?.collection !== 'users' || (role !== 'facility' && role !== 'operator'))
      throw refusal(invitationRefusals.not_yours, 403)
    const scope: Scope = role === 'operator' ? { kind: 'all' } : { kind: 'facilities', ids: facilityIds }
    const seen = { overrideAccess: false as const, user, req }
    const found = isUuid(slot)
      ? await payload.findByID({ collection: 'slots', id: slot, depth: 1, disableErrors: true, ...seen })
      : null
    if (!found || typeof found.facility !== 'object' || typeof found.task !== 'object' || !found.facility)
      throw refusal(invitationRefusals.not_found, 404)
    const db = await transactionOf(req)
    await db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`invitations/${found.facility.id}`}, 0))`)
    const [first] = await invitable(db, { slot, number, scope, now })
    // Held in the order of all locks; asked again under them.
    if (first)
      await db.execute(sql`SELECT 1 FROM application_under_lock(NULL, ${slot}::uuid, ${first.volunteer}::uuid, ${dayOf(now)})`)
    const [person] = bestFitting(first ? await invitable(db, { slot, number, scope, now }) : [], 1)
    const { rows } = await db.execute(sql`
      SELECT s.is_visible AND s.seats_taken < s.capacity AS open, p.contractor_name, p.contractor_phone,
             (SELECT count(*)::int FROM invitations i WHERE i.facility_id = s.facility_id AND i.made_at >= ${startOfDay(dayOf(now)).toISOString()}::timestamptz) AS sent
        FROM slots s JOIN programmes p ON p.id = s.programme_id WHERE s.id = ${slot}::uuid`)
    const [row] = rows
    const span = { startsAt: new Date(found.startsAt), endsAt: new Date(found.endsAt) }
    const facts = {
      by: role,
      slotOpen: row?.['open'] === true,
      startsAt: span.startsAt,
      sentToday: Number(row?.['sent'] ?? 0),
      mayBeInvited: person !== undefined,
    }
    const refused = invitationRefusalOf(facts, now)
    if (refused || !person) throw refusal(invitationRefusals[refused ?? 'not_possible'])
    const reasons = person.reasons.map((reason) => reasonsForResident[reason](person))
    const { id } = await payload.create({
      collection: 'invitations',
      data: { slot, volunteer: person.volunteer, reasons: reasons.join('\n'), madeAt: now.toISOString(), state: 'open' },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await queueLetter(
      req,
      { key: `invitation/${id}`, to: person.email },
      invitationMail({
        name: person.name,
        title: found.task.title,
        facility: found.facility.name,
        span,
        reasons,
        link: `${payload.config.serverURL}/my/invitations`,
        office: { name: String(row?.['contractor_name']), phone: (row?.['contractor_phone'] as string | null) ?? null },
        now,
      }),
    )
  })
