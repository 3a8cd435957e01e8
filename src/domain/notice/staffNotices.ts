/**
 * The mails a member of staff may do without. What cannot wait (a visit given up shortly before, an answer that is overdue,
 * an incident, what was decided on a listing) is none of them.
 */
export const STAFF_NOTICES = ['applications', 'visits', 'office'] as const
export type StaffNotice = (typeof STAFF_NOTICES)[number]

/** Who is asked which of them. */
export const READERS_OF_NOTICE: Record<StaffNotice, 'facility' | 'operator'> = {
  applications: 'facility',
  visits: 'facility',
  office: 'operator',
}
