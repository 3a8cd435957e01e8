import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import type { Day } from '@/domain/calendar/jst'

/** A leak of personal data of which one of the two reports that the law asks for has not been made. */
export type LeakToReport = {
  id: string
  number: string
  detectedAt: Date
  isMalicious: boolean
  legalFirstOn: Day | null
  legalFinalOn: Day | null
  office: { name: string; phone: string | null }
}

/** Leaks of personal data whose 速報 or 確報 (個人情報の保護に関する法律 第26条・第68条) is missing, the oldest first; all of the system, at most 500. */
export async function leaksToReport(db: Database): Promise<LeakToReport[]> {
  const { rows } = await db.execute(sql`
    SELECT i.id, i.number, i.detected_at AS "detectedAt", coalesce(i.is_malicious, false) AS "isMalicious", nullif(i.legal_first_on, '') AS "legalFirstOn",
           nullif(i.legal_final_on, '') AS "legalFinalOn", json_build_object('name', p.contractor_name, 'phone', p.contractor_phone) AS office
      FROM incidents i JOIN programmes p ON p.id = i.programme_id
     WHERE i.is_personal_data AND i.status::text <> 'dismissed' AND (coalesce(i.legal_first_on, '') = '' OR coalesce(i.legal_final_on, '') = '')
     ORDER BY i.detected_at, i.id LIMIT 500`)
  return rows.map((row) => ({ ...row, detectedAt: new Date(row['detectedAt'] as string) })) as LeakToReport[]
}
