import { sql } from '@payloadcms/db-postgres/drizzle'
import { APIError, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { asSystem } from '@/access/actor'
import { transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { idOf, type Ref } from '@/domain/idOf'
import { isWithinPeriod } from '@/domain/flexible/wish'
import { isUuid } from '@/domain/text/isUuid'
import { accessRefusals } from '@/glossary/refusals'
import { wishFormRefusals as refusals, wishMails, wishRefusals } from '@/glossary/wishes'
import { periodUnderway } from './periodUnderway'
import { toldOtherwise } from '@/mail/tellOfDecision'
import { tellWisher } from '@/mail/tellWisher'
import { refuseOthers } from './createDraft'
import { inTransaction } from './inTransaction'
import { refusal } from './refusal'

type Agreed = { wish: string; revision: number; startsAt: Date; endsAt: Date; by: TypedUser | null; now: Date }

/**
 * Facility and resident have agreed on a time: the facility's slot for one person, the application and its acceptance, and
 * the mail, all or nothing, through the rules of each (time, overlap, registration). 409 when the wish was answered or
 * withdrawn since. Throws an APIError with the sentence.
 */
export const agreeOnTime = (
  payload: Payload,
  { by, endsAt, now, revision, startsAt, wish: id }: Agreed,
): Promise<{ slot: string }> =>
  inTransaction(payload, { user: by, context: { now } }, async (req) => {
    refuseOthers(req)
    const person = { depth: 0, overrideAccess: false as const, user: by as TypedUser, req }
    await holdListingOf(req, id)
    const current = isUuid(id) ? await lockRevision(req, 'time_wishes', id, true) : null
    const wish =
      current === null ? null : await payload.findByID({ collection: 'time-wishes', id, disableErrors: true, ...person })
    if (!wish) throw refusal(refusals.gone, 404)
    if (current !== revision) throw refusal(accessRefusals.revisionStale)
    if (wish.status !== 'open') throw refusal(wishRefusals.no_such_transition)
    if (endsAt <= startsAt) throw refusal(refusals.endBeforeStart, 400)
    const task = await payload.findByID({ collection: 'tasks', id: idOf(wish.task), ...person })
    // In the words of every other reason, of which some are nobody's to know.
    if (task.status !== 'published') throw refusal(refusals.notPossible)
    const period = await periodUnderway(req, task)
    if (!period) throw refusal(refusals.notFlexible)
    if (!isWithinPeriod(startsAt, period)) throw refusal(refusals.outsidePeriod, 400)
    const slot = await payload.create({
      collection: 'slots',
      data: {
        task: task.id,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        capacity: 1,
        status: 'open',
      } as never,
      ...person,
    })
    await accept(req, { slot: slot.id, wish: id })
    await payload.update({
      collection: 'time-wishes',
      id,
      data: { status: 'agreed', slot: slot.id },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellWisher(req, { id, occasion: 'agreed', startsAt }, (to) =>
      wishMails.agreed({ ...to, span: { startsAt, endsAt }, now }),
    )
    return { slot: slot.id }
  })

/** The person's application, which the wish stands for, and the facility's acceptance of it. */
async function accept(req: PayloadRequest, { slot, wish }: { slot: string; wish: string }): Promise<void> {
  const { payload } = req
  const stored = await payload.findByID({ collection: 'time-wishes', id: wish, depth: 0, overrideAccess: true, req })
  const asOffice = { ...req, user: null, context: { ...req.context, ...asSystem, ...toldOtherwise } } as PayloadRequest
  const application = await payload
    .create({
      collection: 'applications',
      data: { slot, volunteer: idOf(stored.volunteer as Ref), message: stored.wish } as never,
      depth: 0,
      overrideAccess: true,
      req: asOffice,
    })
    .catch((error: unknown) => {
      // The rule speaks to whoever applies. To the facility it says less: not why, nor by whose wish.
      throw error instanceof APIError && error.status < 500 ? refusal(refusals.notPossible) : error
    })
  // A rule of the facility may have accepted the person at once.
  if (application.status !== 'accepted')
    await payload.update({
      collection: 'applications',
      id: application.id,
      data: { status: 'accepted' },
      depth: 0,
      // One letter says both: the time and the acceptance.
      context: toldOtherwise,
      overrideAccess: true,
      req,
    })
}

/** A listing is held before its wishes, as by whoever takes it off the site: the clocks of its wishes follow it. */
async function holdListingOf(req: PayloadRequest, wish: string): Promise<void> {
  if (!isUuid(wish)) return
  const db = await transactionOf(req)
  await db.execute(sql`SELECT 1 FROM tasks WHERE id = (SELECT task_id FROM time_wishes WHERE id = ${wish}::uuid) FOR SHARE`)
}
