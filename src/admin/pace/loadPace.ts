import type { Payload } from 'payload'
import { type Pace, paceAt } from '@/actions/pace/paceAt'
import { type AgreedLimits, agreedLimits } from '@/database/agreedLimits'
import { inSnapshot } from '@/database/snapshot'
import { dayOf, lastDayOf } from '@/domain/calendar/jst'
import type { CountingChange } from '@/domain/kpi/countingChange'
import { type Figure, FIGURES } from '@/domain/kpi/figure'
import { paceOf } from '@/domain/kpi/pace'
import { pointsOf } from '@/domain/kpi/plan'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { actualsByPartner } from '@/queries/actualsByPartner'
import { countingChanges } from '@/queries/countingChanges'
import { followedVersions, type Versions } from '@/queries/followedVersions'
import { type GapOfMonth, gapsOfMonth } from '@/queries/gapsOfMonth'
import { plannedByPartner } from '@/queries/plannedByPartner'
import { programmes, type ProgrammeSpan } from '@/queries/programmes'
import { reportedProgramme } from '@/queries/reportedProgramme'

export type PartnerPace = {
  id: string
  name: string
  figures: { figure: Figure; actual: number; expected: number | null; gap: number | null; target: number | null }[]
}
export type PaceModel = {
  programmes: ProgrammeSpan[]
  programme: ReportedProgramme
  /** null before the programme has begun. */
  pace: Pace | null
  /** On which versions of the reports the months of the course stand. */
  followed: Versions
  /** Of this month and of those before it, the latest first. */
  gaps: GapOfMonth[]
  partners: PartnerPace[]
  /** What was agreed about gaps, by whom and when. */
  limits: AgreedLimits | null
  /** From which months figures are counted otherwise. */
  changes: CountingChange[]
}

/** The plan against what stands, of one programme, as of one moment; of one that is over its last month. null where there is none. */
export const loadPace = (payload: Payload, wanted: string | undefined, now: Date): Promise<PaceModel | null> =>
  inSnapshot(payload, async (db) => {
    const all = await programmes(db)
    const span = all.find(({ id }) => id === wanted) ?? all[0]
    if (!span) return null
    const day = [span.endsOn, dayOf(now)].sort()[0] as string
    const month = day.slice(0, 7)
    const programme = await reportedProgramme(db, span.id, month)
    if (!programme) return null
    const limits = await agreedLimits(db, span.id)
    const none = { pace: null, followed: {}, gaps: [], partners: [], limits, changes: [] }
    if (day < span.startsOn) return { programmes: all, programme, ...none }
    const plan = await plannedByPartner(db, span.id)
    // A stock of a running month is what stands at its end as far as it is known, as in the figures themselves.
    const actuals = await actualsByPartner(db, { day: lastDayOf(month), programme, scope: { kind: 'all' } })
    const pace = await paceAt(db, programme, { month, now })
    return {
      programmes: all,
      programme,
      limits,
      changes: (await countingChanges(db, span.id)).filter(({ fromMonth }) => fromMonth <= month),
      pace,
      followed: await followedVersions(db, {
        programme: span.id,
        month,
        version: pace.figures.kind === 'closed' ? pace.figures.version : null,
      }),
      gaps: await gapsOfMonth(db, { programme: span.id, month, withEarlier: true }),
      partners: actuals.map(({ id, name, ...counted }) => ({
        id,
        name,
        figures: FIGURES.map((figure) => {
          const points = pointsOf(
            plan.filter(({ partner }) => partner === id),
            figure,
          )
          const target = points.find((point) => point.month === span.endsOn.slice(0, 7))?.planned ?? null
          const { expected, gap } = paceOf({ ...span, target, points }, day, counted[figure])
          return { figure, actual: counted[figure], expected, gap, target }
        }),
      })),
    }
  })
