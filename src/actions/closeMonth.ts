import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { actorOf, asSystem } from '@/access/actor'
import { type Database, transactionOf } from '@/database/handle'
import { lockRevision } from '@/database/revision'
import { dayOf, type Month, monthsBetween } from '@/domain/calendar/jst'
import { closingRefusalOf } from '@/domain/report/closing'
import { type FindingCount, qualityRefusalOf, weighed } from '@/domain/report/quality'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { closingRefusals, reportTexts } from '@/glossary/closing'
import { qualityRefusals } from '@/glossary/quality'
import { agreedToBlock } from '@/queries/agreedToBlock'
import { findingCounts } from '@/queries/findings'
import { type IssuedReport, issuedReports } from '@/queries/issuedReports'
import { owingProgramme } from '@/queries/owingProgramme'
import { reportedProgramme } from '@/queries/reportedProgramme'
import { collectMonthlyFigures, gapsFor } from './collectMonthlyFigures'
import { keepReportVersion } from './deliverables/adoptReports'
import { oweProgramme } from './deliverables/oweByDate'
import { openGaps } from './gaps/openGaps'
import { pacesOf } from './pace/paceAt'
import { freezeRecords } from './freezeRecords'
import { inTransaction } from './inTransaction'
import { monthlyFiles } from './monthlyFiles'
import { refusal } from './refusal'

type Asked = {
  programmeId: string
  month: Month
  by: TypedUser | null
  /** Asked once it is this closing's turn: that instant is the cut-off. */
  clock: () => Date
  note?: string | null
  /** Why the month closes over findings that need a reason. */
  qualityNote?: string | null
}
type Closing = Asked & { now: Date }
export type ClosedMonth = { id: string; version: number; month: Month }

/**
 * Closes a month: counts it, freezes what the report says with its two files and their SHA-256, and submits it as the
 * next version (clauses 5(7) and 8(1)), which hands in the month's deliverable. All of it or nothing, in one transaction that counts as of one moment; of two
 * who close at once one is refused. Throws an APIError whose message says why the month cannot be closed and what to do.
 */
export const closeMonth = (payload: Payload, asked: Asked): Promise<ClosedMonth> =>
  inTransaction(payload, { user: asked.by, context: asked.by ? {} : asSystem, isolation: 'repeatable read' }, async (req) => {
    const db = await transactionOf(req)
    await takeTurn(db)
    const now = asked.clock()
    req.context['now'] = now
    await lockRevision(req, 'programmes', asked.programmeId, true)
    const programme = await reportedProgramme(db, asked.programmeId, asked.month)
    if (!programme) throw refusal(reportTexts.noProgramme, 404)
    const issued = await issuedReports(db, programme.id)
    const closing = { ...asked, now }
    refuseIfNotClosable(req, closing, programme, issued)
    const findings = await passGate(db, closing)
    return freeze(req, db, closing, {
      programme,
      findings,
      latest: issued.find((report) => report.month === asked.month),
    })
  })

/** One closing at a time. LOCK TABLE alone fixes no moment: the transaction reads as of the first query after it. Decisions and readers pass. */
const takeTurn = (db: Database) => db.execute(sql`LOCK TABLE monthly_reports IN SHARE UPDATE EXCLUSIVE MODE`)

function refuseIfNotClosable(
  req: PayloadRequest,
  { month, note, now }: Closing,
  programme: ReportedProgramme,
  issued: readonly IssuedReport[],
): void {
  const earlier = monthsBetween(programme.startsOn, programme.endsOn).filter((each) => each < month)
  const code = closingRefusalOf({
    month,
    today: dayOf(now),
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
    by: actorOf(req).role,
    note: note ?? null,
    latest: issued.find((report) => report.month === month)?.status ?? null,
    earlierClosed: earlier.every((each) => issued.some((report) => report.month === each)),
  })
  if (code) throw refusal(closingRefusals[code])
}

/** What is wrong with the month's records; refuses where that blocks, or where it needs a reason and there is none. */
async function passGate(db: Database, { month, now, programmeId, qualityNote }: Closing): Promise<FindingCount[]> {
  const counts = await findingCounts(db, { programme: programmeId, month, now, scope: { kind: 'all' } })
  const findings = weighed(counts, await agreedToBlock(db, programmeId))
  const code = qualityRefusalOf(findings, qualityNote ?? null)
  if (code) throw refusal(qualityRefusals[code])
  return findings
}

type Frozen = { programme: ReportedProgramme; findings: FindingCount[]; latest: IssuedReport | undefined }

async function freeze(
  req: PayloadRequest,
  db: Database,
  { by, month, note, now, qualityNote }: Closing,
  { findings, latest, programme }: Frozen,
): Promise<ClosedMonth> {
  const accepted = findings.length > 0 ? qualityNote?.trim() || null : null
  const version = (latest?.version ?? 0) + 1
  const correctionNote = version > 1 ? (note ?? null) : null
  const counted = await collectMonthlyFigures(db, {
    programme,
    month,
    now,
    kind: 'closed',
    version,
    correctionNote,
    previous: latest?.model ?? null,
    full: true,
    quality: { findings, note: accepted },
  })
  // What falls behind by this count is explained in this report, so its analysis is opened first.
  await openGaps(req, programme, { figures: counted, paces: await pacesOf(db, programme, { figures: counted, now }) })
  const figures = { ...counted, gaps: await gapsFor(db, month, programme) }
  const files = await monthlyFiles(figures)
  const owing = await owingProgramme(db, programme.id)
  if (owing) await oweProgramme(req, owing)
  const { id } = await req.payload.create({
    collection: 'monthly-reports',
    overrideAccess: true,
    req,
    depth: 0,
    data: {
      programme: programme.id,
      month,
      version,
      status: 'submitted',
      cutoffAt: now.toISOString(),
      closedAt: now.toISOString(),
      closedBy: by?.id ?? null,
      correctionNote,
      qualityNote: accepted,
      model: figures as unknown as Record<string, unknown>,
    },
  })
  for (const { bytes, fileName, kind, pages, sha256 } of files) {
    await db.execute(
      sql`INSERT INTO monthly_report_files (report_id, kind, file_name, bytes, pages, sha256) VALUES (${id}, ${kind}, ${fileName}, ${bytes}, ${pages}, ${sha256})`,
    )
  }
  await freezeRecords(db, { report: id, programme, month })
  await keepReportVersion(req, id, version)
  return { id, version, month }
}
