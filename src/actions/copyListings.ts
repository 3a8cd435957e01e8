import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { registeredOn } from '@/database/registeredOn'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { slotRefusalOf } from '@/domain/slot/rules'
import { COPY_LIMIT, copyTexts as texts } from '@/glossary/listingForm'
import type { Slot, Task } from '@/payload-types'
import { createDraft, type DraftText, refuseOthers, WRITTEN_FIELDS } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

/** `weeks`: how many weeks later the copies of the slots are; null copies no slots. */
export type CopyAsked = { ids: readonly string[]; weeks: number | null; by: TypedUser | null; now: Date }
export type Copied = { listings: string[]; slots: number; leftOut: number }

const WEEK = 7 * 86_400_000
const MOST_SLOTS = 200
/** Of a slot nobody has seen, of a draft. */
const NEW = { taken: false, recorded: false, applicants: false, listingClosed: false, reason: null }
const person = (req: PayloadRequest) => ({ depth: 0, overrideAccess: false as const, user: req.user as TypedUser, req })

/**
 * Copies listings as drafts of the programme that is running, all or none: those a facility may see, or any for the
 * operator. Slots on offer are copied on the same weekday and hour; those that would lie in the past, outside the
 * programme or on a day without registration are left out and counted. Nothing of the originals changes, and nobody's
 * application comes along. Throws an APIError with the sentence.
 */
export const copyListings = (payload: Payload, { by, ids, now, weeks }: CopyAsked): Promise<Copied> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const wanted = [...new Set(ids)]
    if (wanted.length === 0) throw refusal(texts.chooseFirst, 400)
    if (wanted.length > COPY_LIMIT) throw refusal(texts.tooMany, 400)
    const copied: Copied = { listings: [], slots: 0, leftOut: 0 }
    for (const id of wanted) {
      const original = await payload.findByID({ collection: 'tasks', id, disableErrors: true, ...person(req) })
      if (!original) throw refusal(texts.notFound, 404)
      const draft = await createDraft(req, textOf(original))
      copied.listings.push(draft.id)
      // Where the time is agreed with each person, the slots are those people's.
      if (weeks === null || original.timing === 'flexible') continue
      const { leftOut, made } = await copySlots(req, { from: id, to: draft.id, weeks, now })
      copied.slots += made
      copied.leftOut += leftOut
    }
    return copied
  })

const textOf = (task: Task): DraftText => {
  const written = Object.fromEntries(WRITTEN_FIELDS.map((field) => [field, task[field] ?? null]))
  return { ...written, facility: idOf(task.facility), carvingSheet: idOf(task.carvingSheet) } as DraftText
}

async function copySlots(
  req: PayloadRequest,
  { from, now, to, weeks }: { from: string; to: string; weeks: number; now: Date },
): Promise<{ made: number; leftOut: number }> {
  const offered = { task: { equals: from }, status: { equals: 'open' } }
  const { totalDocs } = await req.payload.count({ collection: 'slots', where: offered, ...person(req) })
  // What would lie in the past is not read: a listing may have years of it.
  const where = { ...offered, startsAt: { greater_than: new Date(now.getTime() - weeks * WEEK).toISOString() } }
  const { docs } = await req.payload.find({ collection: 'slots', where, sort: 'startsAt', limit: MOST_SLOTS, ...person(req) })
  const task = await req.payload.findByID({ collection: 'tasks', id: to, depth: 0, overrideAccess: true, req })
  const programme = await req.payload.findByID({
    collection: 'programmes',
    id: idOf(task.programme),
    depth: 0,
    overrideAccess: true,
    req,
  })
  let made = 0
  for (const slot of docs) {
    const later = movedBy(slot, weeks)
    const day = dayOf(later.startsAt)
    const registered = await registeredOn(req, { programme: programme.id, facility: idOf(task.facility), day })
    // Asked before writing: a refused write would take the whole transaction with it.
    if (slotRefusalOf(null, later, { ...NEW, programme, registered }, now)) continue
    const data = {
      task: to,
      startsAt: later.startsAt.toISOString(),
      endsAt: later.endsAt.toISOString(),
      capacity: slot.capacity,
      needed: slot.needed ?? null,
      supervisor: slot.supervisor ?? null,
      status: 'open' as const,
    }
    await req.payload.create({ collection: 'slots', data: data as never, ...person(req) })
    made += 1
  }
  return { made, leftOut: totalDocs - made }
}

/** Japan has no summer time: a week later is the same hour on the same weekday. */
const movedBy = ({ endsAt, startsAt }: Slot, weeks: number) => ({
  startsAt: new Date(Date.parse(startsAt) + weeks * WEEK),
  endsAt: new Date(Date.parse(endsAt) + weeks * WEEK),
  status: 'open' as const,
})
