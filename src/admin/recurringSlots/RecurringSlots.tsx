import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { addDays, dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { readDay } from '@/glossary/instants'
import { recurringSlotTexts as texts } from '@/glossary/recurringSlots'
import type { Task } from '@/payload-types'
import { slotsAhead } from '@/queries/slotsAhead'
import { scopeOf } from '../scopeOf'
import { RecurringSlotsForm } from './RecurringSlotsForm'
import '../admin.css'
import '../record.css'

/** On a listing that is saved: dates that repeat, for its facility and operators. Open while the listing has none to come. */
export const RecurringSlots: UIFieldServerComponent = async ({ data, id, req }) => {
  const { role } = actorOf(req)
  const listing = data as Task
  const programmeId = idOf(listing.programme)
  if (!id || !programmeId || listing.status === 'closed' || (role !== 'operator' && role !== 'facility')) return null
  const programme = await req.payload.findByID({
    collection: 'programmes',
    id: programmeId,
    depth: 0,
    select: { startsOn: true, endsOn: true },
    overrideAccess: true,
    req,
  })
  const now = nowOf(req)
  const ahead = await slotsAhead(databaseOf(req.payload), { task: String(id), scope: scopeOf(req), now })
  const tomorrow = addDays(dayOf(now), 1)
  const firstDay = tomorrow > programme.startsOn ? tomorrow : programme.startsOn
  const inEightWeeks = addDays(firstDay, 55)
  const lastDay = inEightWeeks < programme.endsOn ? inEightWeeks : programme.endsOn
  return (
    <section aria-label={texts.label} className="care care-inset" id="recurring-slots">
      <details open={ahead === 0 && listing.timing !== 'flexible'}>
        <summary>{texts.label}</summary>
        <p className="care-quiet">{texts.about}</p>
        <p className="care-quiet">{texts.period(readDay(programme.startsOn), readDay(programme.endsOn))}</p>
        <RecurringSlotsForm firstDay={firstDay} lastDay={lastDay} task={String(id)} />
      </details>
    </section>
  )
}
