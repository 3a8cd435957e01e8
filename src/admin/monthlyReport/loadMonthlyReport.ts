import { APIError, type Payload } from 'payload'
import { collectMonthlyFigures } from '@/actions/collectMonthlyFigures'
import { monthlyFiguresOf } from '@/actions/drawMonthlyReport'
import { type Database, databaseOf } from '@/database/handle'
import { inSnapshot } from '@/database/snapshot'
import { type Day, dayOf, type Month, monthsBetween } from '@/domain/calendar/jst'
import { type ClosingRefusal, closingRefusalOf } from '@/domain/report/closing'
import { type FigureFault, figureFaults } from '@/domain/report/figureFaults'
import type { MonthlyFigures, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { reportDue } from '@/domain/report/due'
import { type FindingCount, weighed } from '@/domain/report/quality'
import { type Timeliness, timelinessOf } from '@/domain/report/timeliness'
import type { Role } from '@/domain/role'
import { agreedToBlock } from '@/queries/agreedToBlock'
import { type Deliverable, deliverables } from '@/queries/deliverables'
import { findingCounts } from '@/queries/findings'
import { followedVersions, type Versions } from '@/queries/followedVersions'
import { type HandedIn, handedIn } from '@/queries/handedIn'
import { issuedReports } from '@/queries/issuedReports'
import { programmes, type ProgrammeSpan } from '@/queries/programmes'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { type IssuedVersion, versionsOfMonth } from '@/queries/versionsOfMonth'

export type MonthlyReportAsked = {
  programme: string | undefined
  month: string | undefined
  version: number | null
  role: Role
  now: Date
}
export type MonthlyReportModel = {
  programmes: ProgrammeSpan[]
  programme: ReportedProgramme
  months: Month[]
  month: string
  versions: IssuedVersion[]
  /** The version that is shown; null for a month that is not closed. */
  shown: IssuedVersion | null
  figures: MonthlyFigures | null
  /** On which versions its numbers stand, its own among them. */
  followed: Versions
  /** Why there are no figures, as a sentence. */
  refused: string | null
  faults: FigureFault[]
  /** Why the month cannot be closed now, apart from the reason of a correction that is still to be written. */
  closing: ClosingRefusal | null
  nextVersion: number
  /** What is wrong with the month's records now, as far as a month of the programme is shown. */
  findings: FindingCount[]
  /** The months of the programme that have begun, each with when its report was due and handed in. */
  timeliness: MonthTimeliness[]
  /** What a version issued now would say otherwise than the newest one; null where none can be issued. */
  preview: MonthlyFigures | null
  /** The month's deliverable while the newest version waits for the city's decision. */
  deliverable: Deliverable | null
}
export type MonthTimeliness = { month: Month; due: Day; handedIn: HandedIn | null; timeliness: Timeliness }

/** A month's report as the screen shows it, with what may be done about it. null where no programme is registered. */
export async function loadMonthlyReport(
  payload: Payload,
  { month: asked, now, programme: wanted, role, version }: MonthlyReportAsked,
): Promise<MonthlyReportModel | null> {
  const db = databaseOf(payload)
  const all = await programmes(db)
  const span = all.find(({ id }) => id === wanted) ?? all[0]
  const programme = span && (await reportedProgramme(db, span.id, asked ?? span.startsOn.slice(0, 7)))
  if (!programme) return null
  const months = monthsBetween(programme.startsOn, programme.endsOn)
  const issued = await issuedReports(db, programme.id)
  const today = dayOf(now)
  const month =
    asked ??
    monthToCloseNext(
      months,
      issued.map((report) => report.month),
      today,
    )
  const versions = await versionsOfMonth(db, { programme: programme.id, month })
  const shown = versions.find((each) => each.version === version) ?? versions[0] ?? null
  const drawn = shown
    ? { figures: shown.model, refused: null }
    : await figuresOrRefusal(payload, { programmeId: programme.id, month, now })
  const latest = versions[0]?.status ?? null
  const closing = closingRefusalOf({
    month,
    today,
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
    latest,
    by: role,
    note: '-',
    earlierClosed: months.filter((each) => each < month).every((each) => issued.some((report) => report.month === each)),
  })
  return {
    programmes: all,
    programme,
    months,
    month,
    versions,
    shown,
    ...drawn,
    followed: await followedVersions(db, { programme: programme.id, month, version: shown?.version ?? null }),
    closing,
    faults: drawn.figures && !shown ? figureFaults(drawn.figures) : [],
    nextVersion: (versions[0]?.version ?? 0) + 1,
    findings: months.includes(month) && !closing ? await findingsNow(db, { programme: programme.id, month, now }) : [],
    timeliness: timelinessOfMonths(months, await handedIn(db, programme.id), { today, endsOn: programme.endsOn }),
    preview: versions[0] && !closing ? await previewed(payload, { programme, month, now, newest: versions[0] }) : null,
    deliverable: latest === 'submitted' ? await deliverableOf(db, { programme: programme.id, month }) : null,
  }
}

async function deliverableOf(
  db: Database,
  { month, programme }: { programme: string; month: Month },
): Promise<Deliverable | null> {
  const [found] = await deliverables(db, { programme, kind: 'monthly_report', subject: month, limit: 1 })
  return found ?? null
}

const findingsNow = async (db: Database, asked: { programme: string; month: Month; now: Date }): Promise<FindingCount[]> =>
  weighed(await findingCounts(db, { ...asked, scope: { kind: 'all' } }), await agreedToBlock(db, asked.programme))

const timelinessOfMonths = (
  months: readonly Month[],
  reports: readonly HandedIn[],
  { endsOn, today }: { today: Day; endsOn: Day },
): MonthTimeliness[] =>
  months
    .filter((month) => month <= today.slice(0, 7))
    .map((month) => {
      const report = reports.find((each) => each.month === month) ?? null
      const due = reportDue(month, endsOn)
      return { month, due, handedIn: report, timeliness: timelinessOf({ due, handedIn: report?.firstOn ?? null, today }) }
    })

/** The next version as it would stand now, with what it changes (差替え). */
const previewed = (
  payload: Payload,
  { month, newest, now, programme }: { programme: ReportedProgramme; month: Month; now: Date; newest: IssuedVersion },
): Promise<MonthlyFigures> =>
  inSnapshot(payload, (db) =>
    collectMonthlyFigures(db, {
      programme,
      month,
      now,
      kind: 'closed',
      version: newest.version + 1,
      correctionNote: null,
      previous: newest.model,
      full: true,
    }),
  )

/** What somebody who opens the screen most likely came for: the first month that is over and still open, else the last one that has begun. */
export function monthToCloseNext(months: readonly Month[], closed: readonly Month[], today: string): Month {
  const begun = months.filter((month) => month <= today.slice(0, 7))
  return (
    begun.find((month) => month < today.slice(0, 7) && !closed.includes(month)) ?? begun.at(-1) ?? months[0] ?? today.slice(0, 7)
  )
}

async function figuresOrRefusal(
  payload: Payload,
  asked: { programmeId: string; month: string; now: Date },
): Promise<{ figures: MonthlyFigures | null; refused: string | null }> {
  try {
    return { figures: (await monthlyFiguresOf(payload, asked)).figures, refused: null }
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return { figures: null, refused: error.message }
    throw error
  }
}
