import type { Payload } from 'payload'
import { type Database, databaseOf } from '@/database/handle'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { closedReport } from '@/queries/closedReport'
import type { FigureRecord } from '@/queries/figureRecord'
import type { RecordsAsked } from '@/queries/recordsAsked'
import { recordsOfFigure } from '@/queries/recordsOfFigure'
import { keepsParts, keptRule, keptStage } from '@/queries/keptParts'
import { partnerName } from '@/queries/partnerName'
import { reportedProgramme } from '@/queries/reportedProgramme'
import type { Scope } from '@/queries/scope'
import { versionsOfMonth } from '@/queries/versionsOfMonth'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import type { RecordsQuery } from './recordsQuery'

export const PAGE_SIZE = 50

export type Records = {
  programme: ReportedProgramme
  wardName: string | null
  partnerName: string | null
  counted: number
  records: number
  rows: FigureRecord[]
  /** What the month's issued report says instead, where entries since then changed the number. */
  reported: { version: number; value: number } | null
  /** The version of the report whose frozen records these are; null where they are those of now. */
  frozenIn: number | null
}

type AskedFor = {
  programme: ReportedProgramme
  wardName: string | null
  partnerName: string | null
  asked: RecordsAsked
  frozenIn: number | null
}

/** A part of a number is counted anew unless a report is named; a whole number of a closed month is what its report counted. */
const isPartOf = ({ home, narrowed, partner, rule, stage, ward }: RecordsQuery): boolean =>
  Boolean(ward || stage || rule || home || partner) || Object.keys(narrowed).length > 0

/** What a number's address asks the database for; null when the programme, the ward or the partner does not exist. */
export async function askedFor(db: Database, query: RecordsQuery): Promise<AskedFor | null> {
  const programme = await reportedProgramme(db, query.programme, query.month)
  if (!programme) return null
  const ward = query.ward ? (await wardsOfProgramme(db, programme.id)).find(({ id }) => id === query.ward) : null
  if (query.ward && !ward) return null
  const through = query.partner === null ? null : await partnerName(db, query.partner)
  if (query.partner !== null && through === null) return null
  const { figure, home, measure, month, narrowed, partner, rule, stage } = query
  const kept = keptName(query, programme)
  const closed = await reportOf(db, query, { programme, kept })
  // What a report kept is narrowed like any other cell; what counts now is asked of the ward alone.
  const scope: Scope = ward && !closed ? { kind: 'ward', ward: ward.id } : { kind: 'all' }
  return {
    programme,
    frozenIn: closed?.version ?? null,
    wardName: ward?.name ?? null,
    partnerName: through,
    asked: {
      programme: programme.id,
      firstMonth: programme.startsOn.slice(0, 7),
      listingRule: rule ?? programme.listingRule,
      countingUnit: programme.countingUnit,
      figure,
      measure,
      month,
      scope,
      narrowed: ward && closed ? { ...narrowed, ward: ward.id } : narrowed,
      stage: stage ?? undefined,
      home: home ?? undefined,
      partner: partner ?? undefined,
      closed: closed?.id ?? null,
      kept: closed ? kept : undefined,
    },
  }
}

/** What a report keeps beside its figures; undefined for these. */
const keptName = ({ rule, stage }: RecordsQuery, { listingRule }: ReportedProgramme): string | undefined =>
  stage ? keptStage(stage) : rule && rule !== listingRule ? keptRule(rule) : undefined

type OfReport = { programme: ReportedProgramme; kept: string | undefined }

/** The report whose records are shown, or null for those of now. */
async function reportOf(db: Database, query: RecordsQuery, { kept, programme }: OfReport) {
  const { month, version } = query
  if (version === 'now' || (version === null && isPartOf(query))) return null
  const report = await closedReport(db, { programme: programme.id, month, version: version ?? undefined })
  return report && (!kept || (await keepsParts(db, report.id))) ? report : null
}

/** What the report says of the number: the one that is named, else the newest. */
async function saidOf(db: Database, query: RecordsQuery): Promise<{ version: number; value: number } | null> {
  const { figure, measure, month, programme, version } = query
  if (isPartOf(query)) return null
  const versions = await versionsOfMonth(db, { programme, month })
  const said = typeof version === 'number' ? versions.find((each) => each.version === version) : versions[0]
  const value = said?.model.figures.find((each) => each.figure === figure)?.[measure]
  return said && value !== undefined ? { version: said.version, value } : null
}

/** A page of the records behind a number; null when the programme or the ward does not exist. */
export async function loadRecords(payload: Payload, query: RecordsQuery): Promise<Records | null> {
  const db = databaseOf(payload)
  const known = await askedFor(db, query)
  if (!known) return null
  const { asked, frozenIn, partnerName: through, programme, wardName } = known
  const { page } = query
  const found = await recordsOfFigure(db, asked, { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE })
  const said = await saidOf(db, query)
  return {
    programme,
    wardName,
    partnerName: through,
    frozenIn,
    ...found,
    reported: said && said.value !== found.counted ? said : null,
  }
}
