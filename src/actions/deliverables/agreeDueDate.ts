import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type Day, dayOf, isDay } from '@/domain/calendar/jst'
import { dateRefusalOf } from '@/domain/deliverable/due'
import { dateRefusals, deliverableActionTexts as texts } from '@/glossary/deliverables'
import { inputRefusals } from '@/glossary/input'
import { accessRefusals } from '@/glossary/refusals'
import { refusal } from '../refusal'
import { workingDueOf } from './datesOf'
import { lockDeliverable } from './lockDeliverable'
import { type Seen, write } from './move'
import { together } from './together'

/**
 * Writes down the day both sides agreed on, or the city named, and where that was said. Only where no rule of the specification gives
 * the date, and once that was missed or the deliverable handed in by the city alone; the history keeps the earlier one.
 */
export const agreeDueDate = (req: PayloadRequest, asked: Seen & { dueOn: Day; note: string }): Promise<{ dueOn: Day }> =>
  together(req, async (within) => {
    const { dueOn, dueRule: rule, id, revision, submittedVersion } = await lockDeliverable(within, asked.deliverable)
    const facts = { dueOn, rule, isHandedIn: submittedVersion > 0, today: dayOf(nowOf(within)) }
    const refused = dateRefusalOf(facts, actorOf(within).role)
    if (refused === 'not_yours') throw refusal(dateRefusals.not_yours, 403)
    if (asked.revision !== undefined && asked.revision !== revision) throw refusal(accessRefusals.revisionStale)
    if (refused) throw refusal(dateRefusals[refused])
    const note = asked.note.trim()
    if (!note) throw refusal(texts.dueNoteMissing, 400)
    if (!isDay(asked.dueOn)) throw refusal(inputRefusals.notADay, 400)
    await write(within, id, sql`due_on = ${asked.dueOn}, working_due_on = ${workingDueOf(asked.dueOn)}, due_note = ${note}`)
    return { dueOn: asked.dueOn }
  })
