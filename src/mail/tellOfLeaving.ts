import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import type { Leaving } from '@/domain/people/leaving'
import { leavingMails } from '@/glossary/leaving'
import { queueLetter } from './queueLetter'
import { runningOffice } from './runningOffice'

type Row = { account: string; email: string; name: string; person: string; application: string }

/**
 * Writes to whoever leaves, where an address of theirs is known, and to the staff of each facility whose agreed visits are
 * called off with it: one mail for a facility's visits to each of them. In the transaction of the leaving.
 */
export async function tellOfLeaving(
  req: PayloadRequest,
  { visits, volunteer }: { volunteer: string; visits: Leaving['visits'] },
): Promise<void> {
  const [db, now] = [await transactionOf(req), nowOf(req)]
  const { rows } = await db.execute(sql`
    SELECT u.id AS account, u.email, u.name, a.applicant_name AS person, a.id AS application
      FROM applications a JOIN users_rels r ON r.path = 'facilities' AND r.facilities_id = a.facility_id
      JOIN users u ON u.id = r.parent_id AND u.active IS NOT FALSE AND u.role::text = 'facility'
     WHERE a.volunteer_id = ${volunteer} AND a.status::text = 'accepted' AND a.starts_at > ${now.toISOString()}::timestamptz ORDER BY u.id`)
  const staff = rows as Row[]
  const { office } = await runningOffice(db)
  const { serverURL } = req.payload.config
  for (const account of new Set(staff.map((each) => each.account))) {
    const theirs = staff.filter((each) => each.account === account)
    const [first] = theirs
    if (!first) continue
    const own = new Set(theirs.map(({ application }) => application))
    await queueLetter(
      req,
      { key: `resident/${volunteer}/left/${account}`, to: first.email },
      leavingMails.toFacility({
        name: first.name,
        person: first.person,
        visits: visits.filter(({ application }) => own.has(application)),
        link: `${serverURL}/admin/collections/slots`,
        office,
        now,
      }),
    )
  }
  const { name } = await req.payload.findByID({ collection: 'volunteers', id: volunteer, depth: 0, overrideAccess: true, req })
  const to = await addressOf(req, volunteer)
  if (to) await queueLetter(req, { key: `resident/${volunteer}/left`, to }, leavingMails.left({ name, visits, office, now }))
}

/** Of their account, else the one they left at the counter, which is sealed. */
async function addressOf(req: PayloadRequest, volunteer: string): Promise<string | null> {
  const where = { volunteer: { equals: volunteer } }
  const call = { where, limit: 1, depth: 0, pagination: false, overrideAccess: true as const, req }
  const { docs: accounts } = await req.payload.find({ collection: 'volunteer-accounts', ...call })
  if (accounts[0]?.active) return accounts[0].email
  const { docs: contacts } = await req.payload.find({ collection: 'volunteer-contacts', ...call })
  return contacts[0]?.email ?? null
}
