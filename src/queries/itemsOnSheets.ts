import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { StepClass } from '@/domain/carving/step'
import { facilityInScope, type Scope } from './scope'

export type ItemOnSheet = {
  item: string
  sheet: string
  title: string
  text: string
  classification: StepClass | null
  chosen: boolean
}

/** The rows of a facility's carving sheets that came of its answers to the 意向調査, with the item each came from. */
export async function itemsOnSheets(
  db: Database,
  { facility, scope }: { facility: string; scope: Scope },
): Promise<ItemOnSheet[]> {
  const { rows } = await db.execute(sql`
    SELECT s.source_item AS item, c.id AS sheet, c.title, s.text, s.classification::text AS classification, coalesce(s.chosen, false) AS chosen
      FROM carving_sheets_steps s JOIN carving_sheets c ON c.id = s._parent_id
     WHERE c.facility_id = ${facility} AND s.source_item IS NOT NULL AND ${facilityInScope(scope, sql`c.facility_id`)}
     ORDER BY c.updated_at DESC, c.id, s._order LIMIT 1000`)
  return rows as ItemOnSheet[]
}
