import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { type FacilityNews, isNear } from '@/domain/news/facilityNews'

type Noted = {
  application: string
  startsAt: Date
  news: FacilityNews
  /** The account of staff whose doing it is: they need not be told. */
  by: string | null
}

/** Keeps for the next letter to the facility of an application what happened with it, in the request's transaction. */
export async function noteForFacility(req: PayloadRequest, { application, by, news, startsAt }: Noted): Promise<void> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  await db.execute(sql`
    INSERT INTO facility_news (application_id, facility_id, programme_id, news, at, is_near, by_account)
    SELECT id, facility_id, programme_id, ${news}, ${now.toISOString()}::timestamptz, ${isNear(startsAt, now)}, ${by}::uuid
      FROM applications WHERE id = ${application}::uuid`)
}
