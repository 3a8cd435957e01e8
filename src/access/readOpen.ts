import type { Access } from 'payload'
import { facilitiesClosedTo } from '@/database/closedTo'
import { transactionOf } from '@/database/handle'
import type { Subject } from '@/domain/permissions'
import { actorOf } from './actor'
import { can, type Owners } from './can'

/**
 * The read access of listings and their slots: a resident does not see those of a facility that is closed to them, as
 * if they were not published. Payload shows nobody but staff the conditions that come from here.
 */
export const readOpen = (subject: Subject, owners: Owners & { facility: string }): Access => {
  const usual = can('read', subject, owners)
  return async (args) => {
    const [answer, { volunteerId }] = [await usual(args), actorOf(args.req)]
    if (volunteerId === null || answer === false) return answer
    const { rows } = await (await transactionOf(args.req)).execute(facilitiesClosedTo(volunteerId))
    if (rows.length === 0) return answer
    const others = { [owners.facility]: { not_in: rows.map((row) => String(row['facility_id'])) } }
    return answer === true ? others : { and: [answer, others] }
  }
}
