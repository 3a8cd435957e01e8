import { sql } from '@payloadcms/db-postgres/drizzle'
import { dayOf } from '@/domain/calendar/jst'
import type { Database } from './handle'
import { covers } from './registrationHolds'

/**
 * Notes that somebody of these facilities signed in, once for each registration that has not ended: the settlement may
 * count from then on (clause 5(5), as agreed). `account` is null where nobody's account is known.
 */
export async function noteSignIn(
  db: Database,
  { account, facilities, now }: { account: string | null; facilities: readonly string[]; now: Date },
): Promise<void> {
  if (facilities.length === 0) return
  await db.execute(sql`
    INSERT INTO registration_sign_ins (registration_id, signed_in_at, account_id)
    SELECT DISTINCT r.id, ${now.toISOString()}::timestamptz, ${account}::uuid
      FROM facilities f JOIN facility_registrations r ON ${covers(sql`r`, sql`f`)} JOIN programmes p ON p.id = r.programme_id
     WHERE f.id IN (${sql.join(
       facilities.map((id) => sql`${id}::uuid`),
       sql`, `,
     )}) AND least(coalesce(r.last_day, p.ends_on), p.ends_on) >= ${dayOf(now)}
    ON CONFLICT (registration_id) DO NOTHING`)
}
