import type { Payload } from 'payload'
import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { databaseOf } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { type FindingCount, weighed } from '@/domain/report/quality'
import { agreedToBlock } from '@/queries/agreedToBlock'
import { type Finding, findingCounts, findingsOf } from '@/queries/findings'
import { issuedReports } from '@/queries/issuedReports'
import { type ProgrammeSpan, programmes } from '@/queries/programmes'
import { type Asked, chooseMonth } from '../dashboard/choice'

const SHOWN = 20

export type Quality = {
  programmes: ProgrammeSpan[]
  programme: ProgrammeSpan
  months: Month[]
  month: Month
  findings: (FindingCount & { records: Finding[] })[]
  /** The newest report of the month, where it was closed. */
  closed: { version: number; quality: MonthlyFigures['quality'] } | null
}

/** What may be wrong with a month's records, each kind with its first ones; null where no programme has begun. */
export async function loadQuality(payload: Payload, { asked, now }: { asked: Asked; now: Date }): Promise<Quality | null> {
  await makeMatchKeys(payload, now)
  const db = databaseOf(payload)
  const all = await programmes(db)
  const chosen = chooseMonth(all, asked, now)
  if (!chosen?.month) return null
  const { month, months, programme } = chosen
  const within = { programme: programme.id, month, now, scope: { kind: 'all' } } as const
  const counts = weighed(await findingCounts(db, within), await agreedToBlock(db, programme.id))
  const findings: Quality['findings'] = []
  for (const each of counts)
    findings.push({ ...each, records: await findingsOf(db, { ...within, kind: each.kind, limit: SHOWN }) })
  const report = (await issuedReports(db, programme.id)).find((each) => each.month === month)
  return {
    programmes: all,
    programme,
    months,
    month,
    findings,
    closed: report ? { version: report.version, quality: report.model.quality } : null,
  }
}
