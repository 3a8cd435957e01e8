import { officeOf } from '@/database/officeOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { quietHoursOf } from '@/database/quietHoursOf'
import type { Database } from '@/database/handle'
import type { QuietHours } from '@/domain/message/quietHours'
import type { Office } from '@/glossary/mail'

/** Who runs the running programme, and when its letters wait: for letters that belong to no programme. No office before there is one. */
export async function runningOffice(db: Database): Promise<{ office: Office | undefined; quiet: QuietHours }> {
  const { rows } = await db.execute(sql`
    SELECT contractor_name, contractor_phone, quiet_from, quiet_until FROM programmes WHERE is_current ORDER BY starts_on DESC LIMIT 1`)
  const row = rows[0] ?? {}
  const office = officeOf(row)
  return { office, quiet: quietHoursOf(row) }
}
