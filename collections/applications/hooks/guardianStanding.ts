import type { PayloadRequest } from 'payload'
import { sql } from '@payloadcms/db-postgres/drizzle'
import { birthDateOf } from '@/database/birthDateOf'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { type GuardianRefusal, guardianRefusalOf } from '@/domain/people/age'
import type { AgeBand } from '@/domain/people/profile'

/**
 * Why a visit may not be agreed because of the person's age. Read while the person is held: a consent is given or taken back
 * only by whoever holds them too, and so is a birth date entered. It is sealed, so Payload reads it.
 */
export async function guardianStanding(req: PayloadRequest, application: string): Promise<GuardianRefusal | null> {
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT a.volunteer_id AS volunteer, v.age_band::text AS "ageBand", a.starts_at AS "startsAt",
           greatest(p.minimum_age, t.minimum_age)::int AS "minimumAge",
           EXISTS (SELECT 1 FROM consents c JOIN volunteers w ON w.id = c.volunteer_id
                    WHERE c.kind::text = 'guardian' AND c.withdrawn_at IS NULL AND (w.id = v.id OR w.merged_into_id = v.id)) AS consented
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN programmes p ON p.id = a.programme_id JOIN tasks t ON t.id = a.task_id
     WHERE a.id = ${application}::uuid`)
  const row = rows[0]
  const ageBand = row?.['ageBand'] as AgeBand | undefined
  if (!row || !ageBand) return null
  return guardianRefusalOf({
    ageBand,
    birthDate: await birthDateOf(req, String(row['volunteer'])),
    day: dayOf(new Date(row['startsAt'] as string)),
    minimumAge: row['minimumAge'] as number | null,
    consented: row['consented'] === true,
  })
}
