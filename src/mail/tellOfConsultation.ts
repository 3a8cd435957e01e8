import { officeOf } from '@/database/officeOf'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from '@/database/handle'
import type { ConsultationWay } from '@/domain/consultation/consultation'
import { consultationMails, consultationWayLabels, dayOpen, wayOpen } from '@/glossary/consultations'
import { readDay } from '@/glossary/instants'
import { queueLetter } from './queueLetter'

type Occasion = { id: string; occasion: keyof typeof consultationMails; revision: number }

/** A mail to the active staff of the facility of a consultation, once per account and occasion; another day is another one. */
export async function tellOfConsultation(req: PayloadRequest, { id, occasion, revision }: Occasion): Promise<void> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT u.id AS account, u.name, u.email, f.name AS facility, c.held_on, c.time, c.way::text AS way, c.status_reason,
           p.contractor_name, p.contractor_phone
      FROM consultations c JOIN facilities f ON f.id = c.facility_id JOIN programmes p ON p.id = c.programme_id
      JOIN users_rels r ON r.path = 'facilities' AND r.facilities_id = f.id
      JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
     WHERE c.id = ${id}::uuid ORDER BY u.id`)
  for (const row of rows) {
    const [day, way] = [row['held_on'] as string | null, row['way'] as ConsultationWay | null]
    await queueLetter(
      req,
      {
        key: `consultation/${id}/${occasion === 'planned' ? `planned/${revision}` : occasion}/${String(row['account'])}`,
        to: String(row['email']),
      },
      consultationMails[occasion]({
        facility: String(row['facility']),
        name: String(row['name'] ?? ''),
        day: day ? readDay(day) : dayOpen,
        time: (row['time'] as string | null) || null,
        way: way ? consultationWayLabels[way] : wayOpen,
        reason: (row['status_reason'] as string | null) ?? null,
        link: `${req.payload.config.serverURL}/admin/collections/consultations/${id}`,
        office: officeOf(row),
      }),
    )
  }
}
