import type { Payload } from 'payload'
import { makeMatchKeys } from '@/actions/residents/makeMatchKeys'
import { type AgreedLimits, agreedLimits } from '@/database/agreedLimits'
import { type Database, databaseOf } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import type { MonthlyFigures } from '@/domain/report/monthlyFigures'
import { type FindingCount, type FindingKind, weighed } from '@/domain/report/quality'
import { agreedToBlock } from '@/queries/agreedToBlock'
import { type Finding, findingCounts, findingsOf } from '@/queries/findings'
import { type Mendable, mendable } from '@/queries/mendable'
import { issuedReports } from '@/queries/issuedReports'
import { type ProgrammeSpan, programmes } from '@/queries/programmes'
import { wardsOfProgramme } from '@/queries/wardsOfProgramme'
import { type Asked, chooseMonth } from '../dashboard/choice'

const SHOWN = 20

export type Quality = {
  programmes: ProgrammeSpan[]
  programme: ProgrammeSpan
  months: Month[]
  month: Month
  findings: (FindingCount & { records: (Finding & { mend: Mendable | null })[] })[]
  /** Of the programme's municipality, for what lacks one. */
  wards: { id: string; name: string }[]
  /** What was agreed about what holds up a closing, by whom and when. */
  limits: AgreedLimits | null
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
    findings.push({
      ...each,
      records: await withMends(db, each.kind, await findingsOf(db, { ...within, kind: each.kind, limit: SHOWN })),
    })
  const report = (await issuedReports(db, programme.id)).find((each) => each.month === month)
  return {
    programmes: all,
    programme,
    months,
    month,
    findings,
    limits: await agreedLimits(db, programme.id),
    wards: await wardsOfProgramme(db, programme.id),
    closed: report ? { version: report.version, quality: report.model.quality } : null,
  }
}

/** Where one field or one press mends it. */
const MENDED_HERE: Partial<Record<FindingKind, 'facilities' | 'applications'>> = {
  facility_without_ward: 'facilities',
  unsettled_visits: 'applications',
}

async function withMends(db: Database, kind: FindingKind, found: readonly Finding[]) {
  const table = MENDED_HERE[kind]
  const known = table
    ? await mendable(
        db,
        table,
        found.map(({ id }) => id),
      )
    : []
  return found.map((each) => ({ ...each, mend: known.find(({ id }) => id === each.id) ?? null }))
}
