import { quietHoursOf } from '@/database/quietHoursOf'
import type { PayloadRequest } from 'payload'
import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { unreachable } from '@/database/unreachable'
import type { ApplicationStatus } from '@/domain/application/status'
import type { QuietHours } from '@/domain/message/quietHours'
import { type Notices, noticesOf } from '@/domain/notice/notices'
import type { ToApplicant } from '@/glossary/applicantMails'
import type { Standing } from '@/domain/mail/standing'
import type { Letter } from '@/glossary/mailTemplates'
import { queueLetters } from './queueLetter'

/** Somebody who applied, and for what. */
export type Applicant = {
  application: string
  volunteer: string
  status: ApplicationStatus
  email: string | null
  notices: Notices
  quiet: QuietHours
  /** Who is there at their slot, where it is not whom the listing names. */
  ownSupervisor: string | null
} & ToApplicant

/** In the order in which their locks are taken, so that two changes at once queue up. */
const people = async (req: PayloadRequest, condition: SQL): Promise<Applicant[]> => {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    SELECT a.id AS application, v.id AS volunteer, v.name, a.status::text, a.starts_at, a.ends_at, t.title, f.name AS facility,
           p.contractor_name, p.contractor_phone, p.quiet_from, p.quiet_until, v.notices_reminders, v.notices_messages, v.notices_offers, v.notices_reviews,
           (SELECT s.supervisor FROM slots s WHERE s.id = a.slot_id) AS own_supervisor,
           (SELECT c.email FROM volunteer_accounts c WHERE c.volunteer_id = v.id AND c.active) AS email
      FROM applications a JOIN volunteers v ON v.id = a.volunteer_id JOIN tasks t ON t.id = a.task_id
      JOIN facilities f ON f.id = a.facility_id JOIN programmes p ON p.id = a.programme_id
     WHERE ${condition}
     ORDER BY v.id, a.id`)
  return rows.map((row) => ({
    application: String(row['application']),
    volunteer: String(row['volunteer']),
    name: String(row['name']),
    status: row['status'] as ApplicationStatus,
    accepted: row['status'] === 'accepted',
    email: (row['email'] as string | null) ?? null,
    notices: noticesOf({
      reminders: row['notices_reminders'] as boolean | null,
      messages: row['notices_messages'] as boolean | null,
      offers: row['notices_offers'] as boolean | null,
      reviews: row['notices_reviews'] as boolean | null,
    }),
    quiet: quietHoursOf(row),
    ownSupervisor: (row['own_supervisor'] as string | null) ?? null,
    activity: {
      title: String(row['title']),
      facility: String(row['facility']),
      startsAt: new Date(row['starts_at'] as string),
      endsAt: new Date(row['ends_at'] as string),
    },
    office: { name: String(row['contractor_name']), phone: (row['contractor_phone'] as string | null) ?? null },
    now: nowOf(req),
  }))
}

/** Somebody who waits for an answer to a slot, or whose visit is agreed and not over. */
const applicants = (req: PayloadRequest, condition: SQL): Promise<Applicant[]> =>
  people(req, sql`${condition} AND (a.is_waiting OR a.status::text = 'accepted')`)

export const applicantsOfSlot = (req: PayloadRequest, slot: string): Promise<Applicant[]> =>
  applicants(req, sql`a.slot_id = ${slot}`)

/** Those of these applications, by id. */
export const applicantsNamed = async (req: PayloadRequest, ids: readonly string[]): Promise<Applicant[]> =>
  ids.length === 0
    ? []
    : applicants(
        req,
        sql`a.id IN (${sql.join(
          ids.map((id) => sql`${id}`),
          sql`, `,
        )})`,
      )

/** Whose application it is, whatever became of it; null when nobody could be written to. */
export const reachableApplicant = async (req: PayloadRequest, application: string): Promise<Applicant | null> => {
  const [person] = await people(req, sql`a.id = ${application}::uuid AND NOT ${unreachable}`)
  return person ?? null
}

/**
 * Keeps the slots of a listing that have not begun, so that nobody applies for one or leaves one until the transaction
 * ends: every move of an application takes its slot first.
 */
export async function holdSlotsOfListing(req: PayloadRequest, listing: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    SELECT id FROM slots WHERE task_id = ${listing} AND starts_at > ${nowOf(req).toISOString()}::timestamptz
     ORDER BY id FOR NO KEY UPDATE`)
}

/** Of a listing: to slots that have not begun. */
export const applicantsOfListing = (req: PayloadRequest, listing: string): Promise<Applicant[]> =>
  applicants(req, sql`a.task_id = ${listing} AND a.starts_at > ${nowOf(req).toISOString()}::timestamptz`)

type Asked<Person> = {
  /** Tells this mail from others about the same application. */
  occasion: string | ((person: Person) => string)
  letterFor: (person: Person) => Letter
  /** When it may go at the earliest; at once where nothing is said. */
  notBefore?: (person: Person) => Date
  /** While what it says holds. */
  standing?: (person: Person) => Omit<Standing, 'application'>
}

/**
 * Puts one mail to each of them into the outbox: to the address of their account, else to the one they left; nobody is
 * written to who left none.
 */
export async function tellApplicants<Person extends Applicant>(
  req: PayloadRequest,
  people: readonly Person[],
  { letterFor, notBefore, occasion, standing }: Asked<Person>,
): Promise<void> {
  const left = await addressesLeft(
    req,
    people.filter(({ email }) => !email).map(({ volunteer }) => volunteer),
  )
  const letters = people.flatMap((person) => {
    const to = person.email ?? left.get(person.volunteer)
    if (!to) return []
    const { application } = person
    return [
      {
        key: `application/${application}/${typeof occasion === 'string' ? occasion : occasion(person)}`,
        to,
        ...(notBefore ? { notBefore: notBefore(person) } : {}),
        ...(standing ? { standing: { application, ...standing(person) } } : {}),
        letter: letterFor(person),
      },
    ]
  })
  await queueLetters(req, letters)
}

/** Where somebody is written to: their account, else the address they left. */
export const addressOf = async (
  req: PayloadRequest,
  { email, id }: { id: string; email: string | null },
): Promise<string | null> => email ?? (await addressesLeft(req, [id])).get(id) ?? null

/** What people without an account left at the counter; it is stored encrypted, so Payload reads it. */
async function addressesLeft(req: PayloadRequest, volunteers: readonly string[]): Promise<Map<string, string>> {
  if (volunteers.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'volunteer-contacts',
    where: { volunteer: { in: [...volunteers] } },
    select: { volunteer: true, email: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.flatMap(({ email, volunteer }) => (email ? [[String(volunteer), email] as const] : [])))
}
