import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { addDays, addMonths, dayOf, lastDayOf } from '@/domain/calendar/jst'
import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import { deliverables } from '@/queries/deliverables'
import { owingProgramme } from '@/queries/owingProgramme'
import { deliverableVersions } from '@/queries/deliverableVersions'
import { programmes, type ProgrammeSpan } from '@/queries/programmes'
import { single } from '../dashboard/choice'
import { deliverableCalendarLink, deliverablesLink } from '../links'
import { Approvers } from './Approvers'
import { Paper } from '../papers/Paper'
import { ScreenHead } from '../ScreenHead'
import { type DeliverableChoice, deliverableChoice } from './choice'
import { DeliverableCalendar } from './DeliverableCalendar'
import { DeliverableFilter } from './DeliverableFilter'
import { DeliverableTable } from './DeliverableTable'
import { OweForm } from './OweForm'
import { LIST_PLACE } from './sourceLink'
import '../admin.css'
import './deliverables.css'

const MOST = 300

/** What the operator owes the city, by when, and whose turn it is; as a list and as a calendar. Whoever registers it guards it. */
export async function DeliverablesView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const all = await programmes(databaseOf(req.payload))
  const wanted = single(searchParams?.['programme'])
  const programme = all.find(({ id }) => id === wanted) ?? all[0]
  if (!programme)
    return (
      <main className="care">
        <h1>{texts.title}</h1>
        <p className="care-empty">{texts.noProgramme}</p>
      </main>
    )
  const now = nowOf(req)
  const terms = await owingProgramme(databaseOf(req.payload), programme.id)
  const choice = deliverableChoice(searchParams, programme, now)
  const tab = (view: 'calendar' | null, label: string) => (
    <a
      href={deliverablesLink({ programme: programme.id, view })}
      {...(choice.view === view ? { 'aria-current': 'page' as const } : {})}
    >
      {label}
    </a>
  )
  return (
    <main className="care care-deliverables">
      <ScreenHead title={texts.title} about={texts.about} />
      <nav aria-label={texts.views} className="care-tabs">
        {tab(null, texts.list)}
        {tab('calendar', texts.calendar)}
      </nav>
      <DeliverableFilter all={all} choice={choice} programme={programme.id} />
      <Shown asked={{ choice, programme, today: dayOf(now) }} payload={req.payload} />
      <p className="care-actions">
        <a download href={deliverableCalendarLink(programme.id)}>
          {texts.download}
        </a>
      </p>
      {terms && (
        <Approvers
          mayChoose={actorOf(req).role === 'city'}
          programme={programme.id}
          revision={terms.revision}
          two={terms.secondApprover}
        />
      )}
      {actorOf(req).role === 'operator' && <OweForm programme={programme.id} />}
      <div id={LIST_PLACE}>
        <Paper kind="deliverables_list" programme={programme.id} record={programme.id} req={req} subject="" today={dayOf(now)} />
      </div>
    </main>
  )
}

type Asked = { choice: DeliverableChoice; programme: ProgrammeSpan; today: string }

async function Shown({ asked, payload }: { asked: Asked; payload: Parameters<typeof databaseOf>[0] }) {
  const db = databaseOf(payload)
  const { choice, programme, today } = asked
  const { kind, late, month, status } = choice
  const filter = { programme: programme.id, kind, status, ...(late ? { lateOn: today } : {}), limit: MOST }
  if (choice.view === 'calendar') {
    // Those whose working day lies in the month before theirs, too.
    const due = { from: `${month}-01`, until: addDays(lastDayOf(month), 14) }
    const rows = (await deliverables(db, { ...filter, due })).filter(({ dueOn, workingDueOn }) =>
      [dueOn, workingDueOn].some((day) => day?.startsWith(month)),
    )
    const [first, last] = [programme.startsOn.slice(0, 7), addMonths(programme.endsOn.slice(0, 7), 1)]
    return <DeliverableCalendar {...{ first, last, month, rows, today }} programme={programme.id} />
  }
  const rows = await deliverables(db, filter)
  if (rows.length === 0) return <p className="care-empty">{texts.none}</p>
  const versions = await deliverableVersions(
    db,
    rows.map(({ id }) => id),
  )
  return (
    <section className="care-block">
      <DeliverableTable rows={rows} today={today} versions={versions} />
    </section>
  )
}
