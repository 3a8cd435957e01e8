import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { addDays, startOfDay } from '@/domain/calendar/jst'
import { icalendar } from '@/domain/icalendar/icalendar'
import { deliverableKindLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import { deliverables } from '@/queries/deliverables'
import { deliverableLink } from '../links'

const MOST = 500

/** The dates of a programme's deliverables as iCalendar, each a whole day on its date. */
export async function dueCalendar(payload: Payload, programme: string): Promise<string> {
  const { serverURL } = payload.config
  const rows = await deliverables(databaseOf(payload), { programme, limit: MOST })
  const events = rows.flatMap(({ dueOn, id, kind, revision, status, submittedAt, title }) =>
    dueOn
      ? [
          {
            uid: `deliverable-${id}@${new URL(serverURL).hostname}`,
            startsAt: startOfDay(dueOn),
            endsAt: startOfDay(addDays(dueOn, 1)),
            changedAt: submittedAt ?? startOfDay(dueOn),
            sequence: revision,
            isCancelled: false,
            summary: texts.calendarDue(title),
            location: '',
            description: `${deliverableKindLabels[kind]}　${deliverableStatusLabels[status]}`,
            url: `${serverURL}${deliverableLink(id)}`,
          },
        ]
      : [],
  )
  return icalendar({ name: texts.calendarName, events })
}
