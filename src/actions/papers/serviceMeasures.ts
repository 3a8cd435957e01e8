import type { Database } from '@/database/handle'
import { dayOf, monthsBetween, type Period, periodOf, periodOfDays } from '@/domain/calendar/jst'
import { type PlannedStops, type Uptime, uptimeOf } from '@/domain/serviceLevel/uptime'
import { owingProgramme } from '@/queries/owingProgramme'
import { plannedStops } from '@/queries/plannedStops'
import { type ServiceRecords, serviceRecords } from '@/queries/serviceRecords'
import type { ServiceMeasures } from '@reports/papers/serviceLevelFacts'

type Asked = { programme: string; now: Date }
/** The months with the whole time so far: the same stops, counted by the same rule, wherever a 稼働率 stands. */
export type MeasuredService = ServiceMeasures & { rule: PlannedStops; period: Period; whole: Uptime }

/** What the registers say of the service in a programme's months up to now (clause 6イ: measured, not promised). */
export async function serviceMeasures(db: Database, { now, programme }: Asked): Promise<MeasuredService> {
  const terms = await owingProgramme(db, programme)
  const records = await serviceRecords(db, { programme, now })
  const today = dayOf(now)
  const last = terms && terms.endsOn < today ? terms.endsOn : today
  const months = terms && terms.startsOn <= last ? monthsBetween(terms.startsOn, last) : []
  const rule = await plannedStops(db, programme)
  const uptime = (period: Period): Uptime => uptimeOf(period, records.stops.map(stopOf), rule, now)
  const { from, until: end } = terms ? periodOfDays(terms.startsOn, terms.endsOn) : { from: now, until: now }
  const period = { from, until: now < end ? now : end }
  return {
    ...records,
    rule,
    period,
    whole: uptime(period),
    months: months.map((month) => ({ month, ...uptime(periodOf(month)) })),
  }
}

const stopOf = ({ from, planned, until }: ServiceRecords['stops'][number]) => ({
  from: new Date(from),
  until: until ? new Date(until) : null,
  planned,
})
