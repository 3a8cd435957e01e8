import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { registeredOn } from '@/database/registeredOn'
import { dayOf } from '@/domain/calendar/jst'
import { inviteRefusalOf } from '@/domain/registration/staff'
import { isUuid } from '@/domain/text/isUuid'
import { colleagueMails, staffRefusals } from '@/glossary/facilityStaff'
import { programmes } from '@/queries/programmes'
import { registrationParties } from '@/queries/registrationParties'
import { staffOfFacility } from '@/queries/staffOfFacility'
import { inTransaction } from './inTransaction'
import { inviteStaff } from './inviteStaff'
import { refusal } from './refusal'

type Place = { facility: string; by: TypedUser | null; now: Date }

async function placeOf(req: PayloadRequest, id: string) {
  if (actorOf(req).role !== 'operator') throw refusal(staffRefusals.not_yours, 403)
  const found = isUuid(id)
    ? await req.payload.findByID({ collection: 'facilities', id, depth: 0, disableErrors: true, overrideAccess: true, req })
    : null
  if (!found) throw refusal(staffRefusals.not_found, 404)
  // Two who do something about the staff of one facility at once queue up.
  await (await transactionOf(req)).execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`facility-staff/${id}`}, 0))`)
  return found
}

/**
 * Lets one more person look after a registered facility: a new account, or the facility added to the account of facility
 * staff that has the e-mail, which also is how a sister service comes to the same staff. One mail either way. Operators only;
 * throws an APIError with the sentence.
 */
export const inviteColleague = (
  payload: Payload,
  { by, email, facility, name, now }: Place & { name: string; email: string },
): Promise<void> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const place = await placeOf(req, facility)
    const db = await transactionOf(req)
    const [current] = await programmes(db)
    const parties = current ? await registrationParties(db, current.id) : null
    const address = email.trim().toLowerCase()
    const refused = inviteRefusalOf(actorOf(req).role, {
      registered: current ? await registeredOn(req, { programme: current.id, facility, day: dayOf(now) }) : false,
      alreadyThere: (await staffOfFacility(db, facility)).some((each) => each.email === address),
      name,
      email,
    })
    if (refused || !parties) throw refusal(staffRefusals[refused ?? 'not_registered'], refused === 'already_there' ? 409 : 400)
    const said = { name: name.trim(), facilityName: place.name, office: parties.office }
    await inviteStaff(req, {
      key: `facility/${facility}/colleague/${now.getTime()}`,
      email: address,
      name: said.name,
      facilities: [facility],
      mails: {
        added: (link) => colleagueMails.added({ ...said, link }),
        invited: (link, until) => colleagueMails.invited({ ...said, link, until }),
      },
    })
  })

/**
 * Somebody looks after a facility no more. Who looks after none at all is switched off, and signed out with it. Done twice it
 * is "not found". Operators only; throws an APIError with the sentence.
 */
export const removeColleague = (payload: Payload, { account, by, facility, now }: Place & { account: string }): Promise<void> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    await placeOf(req, facility)
    const db = await transactionOf(req)
    const there = (await staffOfFacility(db, facility)).some(({ id }) => id === account)
    if (!there) throw refusal(staffRefusals.not_found, 404)
    await db.execute(sql`SELECT 1 FROM users WHERE id = ${account}::uuid FOR NO KEY UPDATE`)
    const { rows } = await db.execute(
      sql`SELECT facilities_id AS id FROM users_rels WHERE parent_id = ${account}::uuid AND path = 'facilities' ORDER BY "order"`,
    )
    const facilities = rows.map(({ id }) => String(id)).filter((id) => id !== facility)
    await payload.update({
      collection: 'users',
      id: account,
      data: { facilities, ...(facilities.length === 0 ? { active: false } : {}) },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
