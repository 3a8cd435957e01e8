import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { dateRefusalOf } from '@/domain/deliverable/due'
import { deliverableRefusalOf } from '@/domain/deliverable/moves'
import { readStanding } from '@/domain/deliverable/standing'
import type { StaffRole } from '@/domain/role'
import { isUuid } from '@/domain/text/isUuid'
import { deliverableKindLabels, dueRuleLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts, oneDeliverableTexts as texts, standingSentence } from '@/glossary/deliverableScreens'
import { dayWithWeekday, tokyoInstant } from '@/glossary/instants'
import { matterTexts } from '@/glossary/matters'
import { deliverableHistory } from '@/queries/deliverableHistory'
import { type Deliverable, deliverables } from '@/queries/deliverables'
import { deliverableVersions } from '@/queries/deliverableVersions'
import { mattersOfDeliverable } from '@/queries/mattersOfDeliverable'
import { single } from '../dashboard/choice'
import { deliverablesLink, documentLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { AddFile } from './AddFile'
import { DueDates } from './DueDates'
import { DueForm } from './DueForm'
import { HistoryTable } from './HistoryTable'
import { NextStep } from './NextStep'
import { sourceLink } from './sourceLink'
import { StandingMark } from './StandingMark'
import { StatusBadge } from './StatusBadge'
import { VersionTable } from './VersionTable'
import '../admin.css'
import './deliverables.css'

/** One deliverable: its dates and state, what to do next, its versions with their files, its history. Whoever registers it guards it. */
export async function DeliverableView({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const id = single(searchParams?.['id'])
  const db = databaseOf(req.payload)
  const [of] = isUuid(id) ? await deliverables(db, { id, limit: 1 }) : []
  if (!of) notFound()
  const [versions, history, matters] = [
    await deliverableVersions(db, [of.id]),
    await deliverableHistory(db, of.id),
    await mattersOfDeliverable(db, of.id),
  ]
  const { accountId, role } = actorOf(req)
  const today = dayOf(nowOf(req))
  const dated = { rule: of.dueRule, dueOn: of.dueOn, isHandedIn: of.submittedVersion > 0, today }
  const mayDate = dateRefusalOf(dated, role) === null
  return (
    <main className="care care-deliverables">
      <ScreenHead title={of.title} back={{ href: deliverablesLink({ programme: of.programme }), label: texts.back }}>
        {of.title !== deliverableKindLabels[of.kind] && <p className="care-quiet">{deliverableKindLabels[of.kind]}</p>}
      </ScreenHead>
      <Facts of={of} today={today} />
      {matters.length > 0 && (
        <p>
          {matterTexts.basis}：
          {matters.map(({ id: matter, title }, index) => (
            <span key={matter}>
              {index > 0 && '、'}
              <a href={documentLink('consultation-matters', matter)}>{title}</a>
            </span>
          ))}
        </p>
      )}
      <section className="care-block">
        <NextStep newest={versions[0]} of={of} viewer={{ role: role as StaffRole, account: String(accountId) }} />
        <Source of={of} operator={role === 'operator'} />
        {of.kind !== 'monthly_report' && deliverableRefusalOf('issue', of, { by: role }) === null && role === 'operator' && (
          <AddFile id={of.id} />
        )}
        {mayDate && <DueForm dueOn={of.dueOn} id={of.id} note={of.dueNote} revision={of.revision} />}
      </section>
      <VersionTable versions={versions} />
      <HistoryTable history={history} />
    </main>
  )
}

/** Where its versions come from, so that nobody has to guess what to open next. */
function Source({ of, operator }: { of: Deliverable; operator: boolean }) {
  const href = sourceLink(of)
  if (!href) return null
  const mayIssue = operator && of.kind !== 'monthly_report' && deliverableRefusalOf('issue', of, { by: 'operator' }) === null
  return (
    <p>
      {mayIssue && texts.sourceAbout} <a href={href}>{of.kind === 'monthly_report' ? texts.openReport : texts.source}</a>
    </p>
  )
}

function Facts({ of, today }: { of: Deliverable; today: string }) {
  const standing = readStanding(of, today)
  const day = (text: string | null) => (text ? dayWithWeekday(text) : null)
  const instant = (at: Date | null) => at && tokyoInstant(at)
  const facts: (readonly [string, string | null])[] = [
    [texts.rule, dueRuleLabels[of.dueRule]],
    [texts.note, of.dueNote],
    [texts.eventOn, day(of.eventOn)],
    [texts.metOn, day(of.metOn)],
    [texts.submittedAt, instant(of.submittedAt)],
    [texts.decided, [of.decider, instant(of.decidedAt)].filter(Boolean).join('　') || null],
    [texts.comment, of.comment],
    [texts.delivered, instant(of.deliveredAt)],
  ]
  return (
    <section aria-label={texts.facts} className="care-standing">
      <p>
        <StatusBadge status={of.status} /> <StandingMark dated={of} today={today} />
      </p>
      {of.status === 'revision_requested' && of.dueOn && (
        <p className="care-notice care-notice--attention">{deliverableScreenTexts.correction(standingSentence(standing))}</p>
      )}
      <dl className="care-standing__facts">
        <div>
          <dt>{deliverableScreenTexts.due}</dt>
          <dd>
            <DueDates of={of} />
          </dd>
        </div>
        {facts.flatMap(([label, text]) =>
          text
            ? [
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
    </section>
  )
}
