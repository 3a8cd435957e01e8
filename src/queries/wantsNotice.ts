import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'
import { type Notice, noticesOf } from '@/domain/notice/notices'

/** Whether the resident of an application wants this kind of mail. The scope is the application. */
export async function wantsNotice(
  db: Database,
  { application, notice }: { application: string; notice: Notice },
): Promise<boolean> {
  const { rows } = await db.execute(sql`
    SELECT v.notices_reminders AS reminders, v.notices_messages AS messages, v.notices_offers AS offers, v.notices_reviews AS reviews
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id WHERE a.id = ${application}::uuid`)
  return noticesOf(rows[0])[notice]
}
