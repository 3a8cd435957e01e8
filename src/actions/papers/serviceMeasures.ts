import type { Database } from '@/database/handle'
import { dayOf, monthsBetween, periodOf } from '@/domain/calendar/jst'
import { type PlannedStops, uptimeOf } from '@/domain/serviceLevel/uptime'
import { owingProgramme } from '@/queries/owingProgramme'
import { type ServiceRecords, serviceRecords } from '@/queries/serviceRecords'
import type { ServiceMeasures } from '@reports/papers/serviceLevelDocument'

type Asked = { programme: string; plannedStops: PlannedStops; now: Date }

/** What the registers say of the service in a programme's months up to now (clause 6イ: measured, not promised). */
export async function serviceMeasures(db: Database, { now, plannedStops, programme }: Asked): Promise<ServiceMeasures> {
  const terms = await owingProgramme(db, programme)
  const records = await serviceRecords(db, programme)
  const today = dayOf(now)
  const last = terms && terms.endsOn < today ? terms.endsOn : today
  const months = terms && terms.startsOn <= last ? monthsBetween(terms.startsOn, last) : []
  return {
    ...records,
    months: months.map((month) => ({ month, ...uptimeOf(periodOf(month), records.stops.map(stopOf), plannedStops, now) })),
  }
}

const stopOf = ({ from, planned, until }: ServiceRecords['stops'][number]) => ({
  from: new Date(from),
  until: until ? new Date(until) : null,
  planned,
})
