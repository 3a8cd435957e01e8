import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Month } from '@/domain/calendar/jst'
import { FIGURES, isStock } from '@/domain/kpi/figure'
import { FUNNEL } from '@/domain/kpi/funnel'
import type { ListingCounts, ReportedProgramme } from '@/domain/report/monthlyFigures'
import { difference, frozenEnd, reportBefore } from '@/queries/frozenEnd'
import { keptRule, keptStage } from '@/queries/keptParts'
import { idsOfFigure } from '@/queries/recordsCounted'

/**
 * Keeps with an issued report which records its four figures, the other ways to count listings and the stages of the funnel counted, ids
 * and nothing else: what differs at the month's beginning
 * from the end of the report it follows, and what the month itself changed. Everything that stood is the sum of these (`frozenEnd`).
 */
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
  const { rows } = await db.execute(sql`
    INSERT INTO monthly_report_chain (report_id, follows_id)
    VALUES (${report}, (SELECT report_id FROM monthly_report_chain WHERE report_id = ${reportBefore(asked)})) RETURNING follows_id`)
  const follows = sql`${rows[0]?.['follows_id'] ?? null}::uuid`
  const keep = (kept: string, part: 'before' | 'within', changed: SQL) =>
    db.execute(sql`
      INSERT INTO monthly_report_records (report_id, figure, part, record_id, counted)
      SELECT ${report}, ${kept}, ${part}, id, counted FROM (${changed}) changed WHERE counted <> 0`)
  const otherRules = LISTING_RULES.filter((rule) => rule !== listingRule)
  const all = [
    ...FIGURES.map((figure) => ({ kept: figure as string, figure, rule: listingRule })),
    ...otherRules.map((rule) => ({ kept: keptRule(rule), figure: 'listings' as const, rule })),
  ]
  for (const { figure, kept, rule } of all) {
    const now = (measure: 'opening' | 'increase' | 'closing'): SQL =>
      idsOfFigure({ ...asked, listingRule: rule, figure, measure })
    await keep(kept, 'before', difference(now('opening'), frozenEnd(follows, kept, 'closing')))
    await keep(kept, 'within', isStock(figure) ? difference(now('closing'), now('opening')) : now('increase'))
  }
  for (const stage of FUNNEL)
    await keep(keptStage(stage), 'within', idsOfFigure({ ...asked, figure: 'completions', measure: 'increase', stage }))
}

const LISTING_RULES: readonly (keyof ListingCounts)[] = ['listing', 'slot', 'seat']
