import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { addDays, type Day, type Month } from '@/domain/calendar/jst'

export type MonthToDraft = { deliverable: string; programme: string; month: Month; endsOn: Day }

/** A month that nobody closed for so long after its programme ended is not drafted any more. */
const DAYS_AFTER_PROGRAMME = 62

/** The months that have begun and of whose report there is no version yet, neither closed nor drafted; the oldest first. */
export async function monthsToDraft(db: Database, today: Day): Promise<MonthToDraft[]> {
  const { rows } = await db.execute(sql`
    SELECT d.id AS deliverable, d.programme_id AS programme, d.subject AS month, p.ends_on AS "endsOn"
      FROM deliverables d JOIN programmes p ON p.id = d.programme_id
     WHERE d.kind::text = 'monthly_report' AND d.latest_version = 0 AND d.status::text <> 'voided' AND d.subject <= ${today.slice(0, 7)}
       AND p.ends_on >= ${addDays(today, -DAYS_AFTER_PROGRAMME)} ORDER BY d.subject, d.id LIMIT 100`)
  return rows as MonthToDraft[]
}
