import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type MeetingRefusal, meetingRefusalOf } from '@/domain/meeting/meeting'
import { meetingRefusals } from '@/glossary/papers'
import type { Meeting } from '@/payload-types'
import { idOf } from '@/domain/idOf'
import { digestOf } from '../../digestOf'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<MeetingRefusal, string>> = {
  day_ahead: 'heldOn',
  ends_before_start: 'endsAt',
  task_due_before: 'tasks',
  task_done_before: 'tasks',
  task_done_ahead: 'tasks',
  next_before: 'nextOn',
}

/** Asks the domain whether a meeting may stand like this. */
export const guardMeeting: CollectionBeforeChangeHook<Meeting> = ({ data, operation, originalDoc, req }) => {
  const merged = { ...(operation === 'create' ? {} : originalDoc), ...data } as Meeting
  const from = operation === 'create' ? 'new' : (originalDoc?.status ?? 'new')
  const refusal = meetingRefusalOf(
    { from, to: merged.status ?? 'planned', by: actorOf(req).role },
    {
      heldOn: merged.heldOn,
      startsAt: merged.startsAt,
      endsAt: merged.endsAt || null,
      tasks: (merged.tasks ?? []).map(({ doneOn, dueOn }) => ({ dueOn: dueOn || null, doneOn: doneOn || null })),
      nextOn: merged.nextOn || null,
    },
    nowOf(req),
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'meetings',
      path: FIELD[refusal] ?? 'status',
      message: meetingRefusals[refusal],
      req,
    })
  return {
    ...data,
    digest: digestOf(
      merged.agenda ?? [],
      merged.tasks ?? [],
      [merged.matters, merged.gaps, merged.files].map((linked) => (linked ?? []).map(idOf)),
    ),
  }
}
