import type { Payload } from 'payload'
import { type Database, databaseOf } from '@/database/handle'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { closedReport } from '@/queries/closedReport'
import { issuedReports } from '@/queries/issuedReports'
import type { FigureRecord } from '@/queries/figureRecord'
import type { RecordsAsked } from '@/queries/recordsAsked'
import { recordsOfFigure } from '@/queries/recordsOfFigure'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { Scope } from '@/queries/scope'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import type { RecordsQuery } from './recordsQuery'

export const PAGE_SIZE = 50

export type Records = {
  programme: ReportedProgramme
  wardName: string | null
  counted: number
  records: number
  rows: FigureRecord[]
  /** What the month's issued report says instead, where entries since then changed the number. */
  reported: { version: number; value: number } | null
  /** The version of the report whose frozen records these are; null where they are those of now. */
  frozenIn: number | null
}

type AskedFor = { programme: ReportedProgramme; wardName: string | null; asked: RecordsAsked; frozenIn: number | null }

/** A part of a number is counted anew; a whole number of a closed month is what its report counted. */
const isPartOf = ({ home, narrowed, rule, stage, ward }: RecordsQuery): boolean =>
  Boolean(ward || stage || rule || home) || Object.keys(narrowed).length > 0

/** What a number's address asks the database for; null when the programme or the ward does not exist. */
export async function askedFor(db: Database, query: RecordsQuery): Promise<AskedFor | null> {
  const programme = await reportedProgramme(db, query.programme, query.month)
  if (!programme) return null
  const ward = query.ward ? (await wardsOfProgramme(db, programme.id)).find(({ id }) => id === query.ward) : null
  if (query.ward && !ward) return null
  const scope: Scope = ward ? { kind: 'ward', ward: ward.id } : { kind: 'all' }
  const { figure, home, measure, month, narrowed, rule, stage } = query
  const closed = isPartOf(query) ? null : await closedReport(db, { programme: programme.id, month })
  return {
    programme,
    frozenIn: closed?.version ?? null,
    wardName: ward?.name ?? null,
    asked: {
      programme: programme.id,
      firstMonth: programme.startsOn.slice(0, 7),
      listingRule: rule ?? programme.listingRule,
      countingUnit: programme.countingUnit,
      figure,
      measure,
      month,
      scope,
      narrowed,
      stage: stage ?? undefined,
      home: home ?? undefined,
      closed: closed?.id ?? null,
    },
  }
}

/** A page of the records behind a number; null when the programme or the ward does not exist. */
export async function loadRecords(payload: Payload, query: RecordsQuery): Promise<Records | null> {
  const db = databaseOf(payload)
  const known = await askedFor(db, query)
  if (!known) return null
  const { asked, frozenIn, programme, wardName } = known
  const { figure, measure, month, page } = query
  const found = await recordsOfFigure(db, asked, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const issued = isPartOf(query) ? undefined : (await issuedReports(db, programme.id)).find((report) => report.month === month)
  const value = issued?.model.figures.find((each) => each.figure === figure)?.[measure]
  return {
    programme,
    wardName,
    frozenIn,
    ...found,
    reported: issued && value !== undefined && value !== found.counted ? { version: issued.version, value } : null,
  }
}
