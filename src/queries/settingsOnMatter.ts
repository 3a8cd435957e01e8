import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type SettingOnMatter = {
  of: 'settlement-settings' | 'kpi-definitions' | 'report-forms' | 'service-levels' | 'programmes'
  id: string
  /** What the record is called; null where it has only a version. */
  title: string | null
  version: number | null
  /** Agreed by both sides, or published; null where there is no such state. */
  stands: boolean | null
}

/** Settings that rest on a question of the specification (clause 13(4)); at most 200. */
export async function settingsOnMatter(db: Database, matter: string): Promise<SettingOnMatter[]> {
  const of = sql`r.path = 'matters' AND r.consultation_matters_id = ${matter}::uuid`
  const { rows } = await db.execute(sql`
    SELECT * FROM (
      SELECT 1 AS nth, 'settlement-settings' AS of, s.id, NULL AS title, s.version::int AS version, s.is_agreed AS stands
        FROM settlement_settings_rels r JOIN settlement_settings s ON s.id = r.parent_id WHERE ${of}
      UNION ALL
      SELECT 2, 'kpi-definitions', k.id, k.title, k.version::int, k.is_agreed
        FROM kpi_definitions_rels r JOIN kpi_definitions k ON k.id = r.parent_id WHERE ${of}
      UNION ALL
      SELECT 3, 'report-forms', f.id, f.title, f.version::int, f.is_published
        FROM report_forms_rels r JOIN report_forms f ON f.id = r.parent_id WHERE ${of}
      UNION ALL
      SELECT 4, 'service-levels', l.id, l.title, NULL, NULL FROM service_levels_rels r JOIN service_levels l ON l.id = r.parent_id WHERE ${of}
      UNION ALL
      SELECT 5, 'programmes', p.id, p.name, NULL, NULL FROM programmes_rels r JOIN programmes p ON p.id = r.parent_id WHERE ${of}
    ) settings ORDER BY nth, version, title LIMIT 200`)
  return rows.map(({ nth: _, ...setting }) => setting) as SettingOnMatter[]
}
