import type { PayloadRequest, TypedUser } from 'payload'
import { closeMonth } from '@/actions/closeMonth'
import { agreeDueDate } from '@/actions/deliverables/agreeDueDate'
import { decideDeliverable } from '@/actions/deliverables/decideDeliverable'
import { submitVersion } from '@/actions/deliverables/submitVersion'
import { inTransaction } from '@/actions/inTransaction'
import { longJobHandlers } from '@/actions/longJobs/handlers'
import { runNextJob } from '@/actions/longJobs/runNextJob'
import { startLongJob } from '@/actions/longJobs/startLongJob'
import { issuePaper } from '@/actions/papers/issuePaper'
import { databaseOf } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'
import type { DeliverableKind } from '@/domain/deliverable/kind'
import type { LongJobKind } from '@/domain/longJob/longJob'
import type { PaperKind } from '@/domain/paper/kind'
import { duties } from '@/jobs/duties'
import { type Deliverable, deliverables } from '@/queries/deliverables'
import { longJob } from '@/queries/longJobs'
import { as } from '../as'
import type { World } from '../make'
import type { RunningPayload } from '../payload'

type Named =
  | 'facility-registrations'
  | 'gap-analyses'
  | 'kpi-definitions'
  | 'meetings'
  | 'programmes'
  | 'residences'
  | 'seminar-attendances'
  | 'seminars'
  | 'settlement-settings'
type Records = Named | 'completion-reports' | 'implementation-plans' | 'outreach-activities' | 'service-levels' | 'targets'

/** What the worker does by itself in this test; whoever takes one out of its list breaks the test. */
const WORK = [
  'completeUnopposedVisits',
  'draftMonthlyReports',
  'oweByEvent',
  'remindOfDeliverables',
  'tellOfDeliverables',
  'watchGaps',
] as const

/** What operator, city and worker do in a test, each at a moment that is given. */
export function officeOf({ payload }: RunningPayload, { operator, programme }: World, city: TypedUser) {
  const db = databaseOf(payload)
  const acting = <T>(user: TypedUser, now: Date, work: (req: PayloadRequest) => Promise<T>): Promise<T> =>
    inTransaction(payload, { user, context: { now } }, work)

  const work = async (now: Date): Promise<void> => {
    for (const name of WORK) {
      const duty = duties.find((each) => each.name === name)
      if (!duty) throw new Error(`the worker does not ${name}`)
      await duty.run(payload, now)
    }
  }

  const write = (collection: Records, now: Date, data: object, user = operator): Promise<{ id: string }> =>
    payload.create({ collection, depth: 0, data: { programme: programme.id, ...data } as never, ...as(user, now) }) as never
  const change = async (collection: Named, id: string, now: Date, data: object, user = operator) => {
    const { revision } = (await payload.findByID({ collection, id, depth: 0, overrideAccess: true })) as { revision?: unknown }
    return payload.update({ collection, id, depth: 0, data: { ...data, revision } as never, ...as(user, now) })
  }

  const owed = async (kind: DeliverableKind, subject = ''): Promise<Deliverable> => {
    const [found] = await deliverables(db, { programme: programme.id, kind, subject, limit: 1 })
    if (!found) throw new Error(`no ${kind} ${subject} is owed`)
    return found
  }
  const submit = async (deliverable: string, now: Date): Promise<void> => {
    await acting(operator, now, (req) => submitVersion(req, deliverable))
  }
  const decide = async (deliverable: string, now: Date, decision: 'approve' | 'request_revision', comment: string) => {
    await acting(city, now, (req) => decideDeliverable(req, { deliverable, decision, comment }))
  }

  return {
    db,
    city,
    acting,
    work,
    write,
    change,
    owed,
    submit,
    decide,
    /** Closes a month, which hands it in. */
    close: (month: string, now: Date, given: { note?: string; qualityNote?: string } = {}) =>
      closeMonth(payload, { programmeId: programme.id, month, by: operator, clock: () => now, ...given }),
    approveMonth: async (month: string, now: Date, comment: string) =>
      decide((await owed('monthly_report', month)).id, now, 'approve', comment),
    agree: async (kind: DeliverableKind, dueOn: Day, now: Date) => {
      const { id } = await owed(kind)
      await acting(operator, now, (req) => agreeDueDate(req, { deliverable: id, dueOn, note: '打合せで決めた日' }))
    },
    /** Makes a paper of its record and hands it in. */
    hand: async (kind: PaperKind, record: string, now: Date, note: string | null = null): Promise<string> => {
      const { deliverable } = await acting(operator, now, (req) => issuePaper(req, { kind, record, note }))
      await submit(deliverable, now)
      return deliverable
    },
    /** Begins long work and lets the worker do it; answers what it says at its end. */
    longWork: async (kind: LongJobKind, now: Date, input: object = {}, user = operator) => {
      const { id } = await acting(user, now, (req) => startLongJob(req, { kind, input: { programme: programme.id, ...input } }))
      await runNextJob(payload, { handlers: longJobHandlers, clock: () => now })
      return longJob(db, id)
    },
  }
}
