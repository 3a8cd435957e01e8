import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { addDays, type Day, dayOf } from '@/domain/calendar/jst'
import { isLate } from '@/domain/deliverable/standing'
import type { StaffRole } from '@/domain/role'
import { sinceLastVisit } from '@/domain/visit/since'
import { type Change, changesSince } from '@/queries/changesSince'
import { type Deliverable, deliverables } from '@/queries/deliverables'
import { type DeliverableVersion, deliverableVersions } from '@/queries/deliverableVersions'
import { homeLooks } from '@/queries/homeLooks'
import { type OpenIncident, openIncidents } from '@/queries/openIncidents'
import { type PlanTask, planUnderway } from '@/queries/planUnderway'

const CHANGES_SHOWN = 10
const INCIDENTS_SHOWN = 10
const MOST = 50
const LATE_SHOWN = 8
/** How many days ahead the operator is shown what is to be handed in. */
export const DAYS_AHEAD = 14

export type Home = {
  viewer: { role: StaffRole; account: string }
  now: Date
  today: Day
  since: Date
  changes: Change[]
  changesTotal: number
  /** Past their date, of every programme. */
  late: Deliverable[]
  lateTotal: number
  /** Not handed in, and without a date that both sides agreed on. */
  undated: Deliverable[]
  /** What waits for the city, with the versions that were handed in. */
  approvals: Deliverable[]
  versions: DeliverableVersion[]
  /** What the operator hands in next. */
  toDo: Deliverable[]
  incidents: OpenIncident[]
  /** What the plan says is under way. */
  planTasks: PlanTask[]
}

/** What the first screen of the city and of the operator begins with. */
export async function loadHome(req: PayloadRequest): Promise<Home> {
  const db = databaseOf(req.payload)
  const { accountId, role } = actorOf(req)
  const [now, account] = [nowOf(req), String(accountId)]
  const today = dayOf(now)
  const since = sinceLastVisit(await homeLooks(db, account), now)
  const { changes, total } = await changesSince(db, { since, account, limit: CHANGES_SHOWN })
  const approvals = role === 'city' ? await deliverables(db, { awaitingCity: true, limit: MOST }) : []
  const soon = { from: today, until: addDays(today, DAYS_AHEAD) }
  const late = (await deliverables(db, { lateOn: today, limit: MOST })).filter((each) => isLate(each, today))
  return {
    viewer: { role: role as StaffRole, account },
    now,
    today,
    since,
    changes,
    changesTotal: total,
    late: late.slice(0, LATE_SHOWN),
    lateTotal: late.length,
    undated: await deliverables(db, { undated: true, limit: LATE_SHOWN }),
    approvals,
    versions: await deliverableVersions(
      db,
      approvals.map(({ id }) => id),
    ),
    toDo: role === 'operator' ? await deliverables(db, { toHandIn: soon, limit: MOST }) : [],
    incidents: await openIncidents(db, INCIDENTS_SHOWN),
    planTasks: await planUnderway(db, today),
  }
}
