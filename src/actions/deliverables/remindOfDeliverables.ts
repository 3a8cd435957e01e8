import type { Payload, PayloadRequest } from 'payload'
import { asSystem } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { addDays, type Day, dayOf } from '@/domain/calendar/jst'
import { type Reminder, reminderOf } from '@/domain/deliverable/reminding'
import { readStanding } from '@/domain/deliverable/standing'
import { deliverableMails } from '@/glossary/deliverableMails'
import { deliverableStatusLabels } from '@/glossary/deliverables'
import { bothDates, standingSentence } from '@/glossary/deliverableScreens'
import { dayWithWeekday } from '@/glossary/instants'
import { holidaysBetween } from '@/imports/holidays/holidaysBetween'
import { tellOfDeliverable } from '@/mail/tellOfDeliverable'
import { deliverablesToRemind, type ToRemind } from '@/queries/deliverablesToRemind'
import { inTransaction } from '../inTransaction'

/**
 * Reminds the operator of what is to be handed in: a week before, two working days before, on the last day one can, each once; of what
 * is late daily, in one letter. Both dates are named. Safe to run twice, also at once.
 */
export async function remindOfDeliverables(payload: Payload, now: Date): Promise<{ reminded: number; late: number }> {
  const today = dayOf(now)
  const found = await deliverablesToRemind(databaseOf(payload), today)
  const holidays = holidaysBetween(addDays(today, -14), addDays(today, 28))
  const run = (work: (req: PayloadRequest) => Promise<void>) => inTransaction(payload, { context: { ...asSystem, now } }, work)
  const due = found.flatMap((each): (ToRemind & { reminder: Reminder })[] => {
    const reminder = reminderOf(each, today, holidays)
    return reminder && !each.told.includes(reminder) ? [{ ...each, reminder }] : []
  })
  for (const each of due) await run((req) => remind(req, each))
  const late = found.filter(({ dueOn }) => dueOn < today)
  for (const programme of new Set(late.map((each) => each.programme)))
    await run((req) =>
      press(
        req,
        late.filter((each) => each.programme === programme),
        { programme, today },
      ),
    )
  return { reminded: due.length, late: late.length }
}

const remind = (req: PayloadRequest, { reminder, ...of }: ToRemind & { reminder: Reminder }) =>
  tellOfDeliverable(
    req,
    { occasion: `deliverable/${of.id}/${of.dueOn}/${reminder}`, programme: of.programme, to: ['operator'] },
    deliverableMails.due({
      deliverable: of.title,
      until: bothDates(of),
      result: deliverableStatusLabels[of.status],
      link: `${req.payload.config.serverURL}/admin/deliverables/one?id=${of.id}`,
    }),
  )

const press = (req: PayloadRequest, late: readonly ToRemind[], { programme, today }: { programme: string; today: Day }) =>
  tellOfDeliverable(
    req,
    { occasion: `deliverables-late/${programme}/${today}`, programme, to: ['operator'] },
    deliverableMails.late({
      rows: late.map((each) => ({
        title: each.title,
        until: dayWithWeekday(each.dueOn),
        standing: standingSentence(readStanding({ dueOn: each.dueOn, metOn: null }, today)),
      })),
      link: `${req.payload.config.serverURL}/admin/deliverables?programme=${programme}&status=late`,
    }),
  )
