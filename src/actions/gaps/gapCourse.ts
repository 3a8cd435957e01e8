import type { Database } from '@/database/handle'
import { type Day, dayOf, lastDayOf, type Month, monthsBetween } from '@/domain/calendar/jst'
import type { Figure } from '@/domain/kpi/figure'
import { paceOf } from '@/domain/kpi/pace'
import { pointsOf } from '@/domain/kpi/plan'
import { carriedOver } from '@/domain/report/carriedOver'
import { followedVersions } from '@/queries/followedVersions'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { issuedOrCounted } from '../issuedOrCounted'

export type GapPoint = {
  day: Day
  month: Month
  /** The version of the month's report that says so; null where it was counted. */
  version: number | null
  actual: number
  expected: number | null
  gap: number | null
}

/** One figure against its plan at each month's end after a day, the running month as it stands at `now`: as reported where it was. */
export async function gapCourse(
  db: Database,
  { after, figure, now, programme: id }: { programme: string; figure: Figure; after: Day; now: Date },
): Promise<GapPoint[]> {
  const today = dayOf(now)
  const known = await reportedProgramme(db, id, today.slice(0, 7))
  if (!known) return []
  const until = [known.endsOn, today].sort()[0] as Day
  const month = until.slice(0, 7)
  const programme = (await reportedProgramme(db, id, month)) ?? known
  const { figures } = await issuedOrCounted(db, programme, { month, now })
  const own = figures.kind === 'closed' ? figures.version : null
  const versions = await followedVersions(db, { programme: id, month, version: own })
  const target = figures.figures.find((each) => each.figure === figure)?.target ?? null
  const plan = {
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
    target,
    points: pointsOf(figures.plan ?? [], figure),
    carriedOver: carriedOver(figures, figure),
  }
  return monthsBetween(after, until).flatMap((each): GapPoint[] => {
    const day = [lastDayOf(each), until].sort()[0] as Day
    const actual = figures.byMonth.find((one) => one.figure === figure && one.month === each)?.closing
    if (day <= after || actual === undefined) return []
    const { expected, gap } = paceOf(plan, day, actual)
    return [{ day, month: each, version: versions[each] ?? null, actual, expected, gap }]
  })
}
