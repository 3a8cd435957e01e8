import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { askedWhileHeld, type HeldListing, holdListing } from '@/database/holdListing'
import { type Day, periodOfDays } from '@/domain/calendar/jst'
import {
  type JudgedDay,
  type Occurrence,
  occurrencesOf,
  outcomeOf,
  type Recurrence,
  type RecurrenceFacts,
  recurrenceRefusalOf,
} from '@/domain/slot/recurrence'
import type { SlotStatus } from '@/domain/slot/status'
import { isUuid } from '@/domain/text/isUuid'
import { recurrenceRefusals, recurringSlotTexts } from '@/glossary/recurringSlots'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Asked = {
  task: string
  rule: Recurrence
  /** People per date. */
  capacity: number
  /** Who is there on these dates, where it is not whom the listing names. */
  supervisor?: string | undefined
  /** The dates have been seen; unconfirmed nothing is made. */
  confirmed: boolean
  by: TypedUser | null
  now: Date
}
export type PlannedSlots = { made: number; dates: JudgedDay[] }

/**
 * The dates of a rule for one listing, each with what becomes of it; confirmed, those to be made are made as the person
 * who asks, all or none. Asked again, also at the same moment, nothing is made twice and nothing that stands is touched.
 * Throws an APIError with the sentence: 404 for a listing that is not theirs.
 */
export const generateSlots = (payload: Payload, { by, now, rule, task, ...asked }: Asked): Promise<PlannedSlots> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    const { role } = actorOf(req)
    if (role !== 'facility' && role !== 'operator') throw refusal(recurrenceRefusals.not_yours, 403)
    if (!(await maySee(req, task))) throw refusal(recurringSlotTexts.notFound, 404)
    const held = await holdListing(req, { task, ...periodOfDays(rule.firstDay, rule.lastDay) })
    if (!held) throw refusal(recurringSlotTexts.notFound, 404)
    const refused = recurrenceRefusalOf(rule, { by: role, listing: held.status })
    if (refused) throw refusal(recurrenceRefusals[refused], 400)
    const planned = occurrencesOf(rule, holidaysBetween(rule.firstDay, rule.lastDay)).map((occurrence) => ({
      occurrence,
      outcome: outcomeOf(occurrence, rule.skipHolidays, factsOf(held), now),
    }))
    const wanted = asked.confirmed ? planned.filter(({ outcome }) => outcome === 'make') : []
    req.context = { ...req.context, ...askedWhileHeld({ task, facility: held.facility }) }
    for (const { occurrence } of wanted)
      await make(req, { task, capacity: asked.capacity, supervisor: asked.supervisor ?? null, ...occurrence })
    return {
      made: wanted.length,
      dates: planned.map(({ occurrence: { day, holiday }, outcome }) => ({ day, holiday, outcome })),
    }
  })

/** Their own listing only: what is published of others may be read, but is not theirs to offer. */
async function maySee(req: PayloadRequest, task: string): Promise<boolean> {
  if (!isUuid(task)) return false
  const found = await req.payload.findByID({
    collection: 'tasks',
    id: task,
    depth: 0,
    select: { status: true },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found !== null
}

/** As the person: the access is asked for every single slot; its rules were asked when the dates were planned. */
async function make(
  req: PayloadRequest,
  {
    endsAt,
    startsAt,
    ...data
  }: Pick<Occurrence, 'startsAt' | 'endsAt'> & Record<'task', string> & { capacity: number; supervisor: string | null },
): Promise<void> {
  await req.payload.create({
    collection: 'slots',
    data: { ...data, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), status: 'open' },
    depth: 0,
    overrideAccess: false,
    req,
  })
}

function factsOf({ programme, registrations, slots }: HeldListing): RecurrenceFacts {
  const standing = new Map<number, SlotStatus>()
  // One that is open counts before one that was called off at the same time.
  for (const { startsAt, status } of slots)
    if (standing.get(startsAt.getTime()) !== 'open') standing.set(startsAt.getTime(), status)
  const registered = (day: Day): boolean =>
    registrations.some(({ lastDay, startsOn }) => startsOn <= day && (lastDay === null || lastDay >= day))
  return { programme, registered, standing }
}
