import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { type FacilityNews, isNear } from '@/domain/news/facilityNews'

type Noted = {
  startsAt: Date
  /** The account of staff whose doing it is: they need not be told. */
  by: string | null
} & (
  | { application: string; news: Exclude<FacilityNews, 'called_off'> }
  | { slot: string; news: Extract<FacilityNews, 'called_off'>; reason: string | null }
)

/** Keeps for the next letter to a facility what happened with an application to it, or its slot, in the request's transaction. */
export async function noteForFacility(req: PayloadRequest, { by, news, startsAt, ...about }: Noted): Promise<void> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  const [column, table, id] =
    'slot' in about ? [sql`slot_id`, sql`slots`, about.slot] : [sql`application_id`, sql`applications`, about.application]
  const reason = 'slot' in about ? about.reason : null
  await db.execute(sql`
    INSERT INTO facility_news (${column}, facility_id, programme_id, news, at, is_near, by_account, reason)
    SELECT id, facility_id, programme_id, ${news}, ${now.toISOString()}::timestamptz, ${isNear(startsAt, now)}, ${by}::uuid, ${reason}::text
      FROM ${table} WHERE id = ${id}::uuid`)
}
