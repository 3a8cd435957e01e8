import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Database } from '@/database/handle'

export type OfferByPhone = {
  application: string
  revision: number
  volunteer: string
  number: string
  name: string
  title: string
  facility: string
  startsAt: Date
  endsAt: Date
  until: Date
}

/**
 * Seats that are held now for people whom no mail reaches, those whose time ends first before the others, at most `limit`.
 * All facilities; names are the operator's.
 */
export async function offersByPhone(db: Database, { limit, now }: { limit: number; now: Date }): Promise<OfferByPhone[]> {
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, a.revision::int AS revision, v.id AS volunteer, v.number, v.name, a.title, f.name AS facility,
           a.starts_at, a.ends_at, o.expires_at
      FROM offers o JOIN applications a ON a.id = o.application_id JOIN volunteers v ON v.id = a.volunteer_id JOIN facilities f ON f.id = a.facility_id
     WHERE o.is_open AND o.by_phone AND o.expires_at > ${now.toISOString()}::timestamptz
     ORDER BY o.expires_at, a.id LIMIT ${limit}`)
  return rows.map(({ ends_at: endsAt, expires_at: until, starts_at: startsAt, ...row }) => ({
    ...row,
    startsAt: new Date(startsAt as string),
    endsAt: new Date(endsAt as string),
    until: new Date(until as string),
  })) as OfferByPhone[]
}
