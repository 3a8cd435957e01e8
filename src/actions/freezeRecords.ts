import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { FIGURES } from '@/domain/kpi/figure'
import type { ReportedProgramme } from '@/domain/report/monthlyFigures'
import { idsOfFigure } from '@/queries/recordsCounted'

const ENDS = ['opening', 'closing'] as const

/** Keeps with an issued report which records its four figures counted, at both ends of the month: ids and nothing else. */
export async function freezeRecords(
  db: Database,
  { month, programme, report }: { report: string; programme: ReportedProgramme; month: Month },
): Promise<void> {
  const { countingUnit, id, listingRule, startsOn } = programme
  const asked = {
    programme: id,
    firstMonth: startsOn.slice(0, 7),
    listingRule,
    countingUnit,
    month,
    scope: { kind: 'all' },
  } as const
  for (const figure of FIGURES)
    for (const measure of ENDS)
      await db.execute(sql`
        INSERT INTO monthly_report_records (report_id, figure, part, record_id, counted)
        SELECT ${report}, ${figure}, ${measure}, id, counted FROM (${idsOfFigure({ ...asked, figure, measure })}) counted`)
}
