import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

/** Whether an address is used by a resident's account, switched off or not. For mails to that address alone: no page may tell. */
export async function accountOfEmail(db: Database, email: string): Promise<string | null> {
  const { rows } = await db.execute(sql`SELECT id FROM volunteer_accounts WHERE email = ${email}`)
  return (rows[0]?.['id'] as string | undefined) ?? null
}
