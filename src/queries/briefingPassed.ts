import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type BriefingPassed = {
  /** The running programme asks for it, and there is one to take. */
  required: boolean
  /** The newest version this person passed; null when none. */
  version: number | null
  passedAt: Date | null
}

/** What this person (a uuid) passed of the briefing, also under a record merged into theirs. The scope is the person. */
export async function briefingPassed(db: Database, { volunteer }: { volunteer: string }): Promise<BriefingPassed> {
  const { rows } = await db.execute(sql`
    SELECT EXISTS (SELECT 1 FROM programmes WHERE is_current AND briefing_required)
           AND EXISTS (SELECT 1 FROM briefings WHERE is_published) AS required, r.version::int AS version, r.passed_at
      FROM (SELECT 1) AS one LEFT JOIN LATERAL (
        SELECT r.version, r.passed_at FROM briefing_results r JOIN volunteers v ON v.id = r.volunteer_id
         WHERE r.passed_at IS NOT NULL AND (v.id = ${volunteer}::uuid OR v.merged_into_id = ${volunteer}::uuid)
         ORDER BY r.version DESC, r.passed_at LIMIT 1) r ON true`)
  const row = rows[0]
  return {
    required: row?.['required'] === true,
    version: (row?.['version'] as number | null | undefined) ?? null,
    passedAt: row?.['passed_at'] ? new Date(row['passed_at'] as string) : null,
  }
}
