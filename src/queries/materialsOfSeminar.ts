import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Scope } from './scope'

export type SeminarMaterialRow = { id: string; title: string; filename: string; bytes: number; isPublished: boolean }

/** What is handed out at a seminar; facilities are shown what was published for them. */
export async function materialsOfSeminar(
  db: Database,
  { scope, seminar }: { seminar: string; scope: Scope },
): Promise<SeminarMaterialRow[]> {
  const { rows } = await db.execute(sql`
    SELECT m.id, m.title, m.filename, m.filesize::int AS bytes, m.is_published AS "isPublished" FROM seminar_materials m
     WHERE m.seminar_id = ${seminar} AND (${scope.kind === 'all'} OR m.is_published) ORDER BY m.title, m.id LIMIT 50`)
  return rows as SeminarMaterialRow[]
}
