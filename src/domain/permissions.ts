import { registerGrants } from './register/grants'
import { REGISTER_SLUGS } from './register/slugs'
import type { Role } from './role'

export const ACTIONS = ['create', 'read', 'update', 'delete'] as const
export type Action = (typeof ACTIONS)[number]

/**
 * How far a grant reaches: every record, those of my facilities (and what is published of others), those of the office,
 * which belong to no facility, my own, what is published, or none.
 * How a reach becomes a condition on a row is said beside each collection.
 */
export type Reach = 'all' | 'facility' | 'facility_or_published' | 'office' | 'own' | 'published' | 'none'

export const SUBJECTS = [
  'municipalities',
  'wards',
  'postal-areas',
  'programmes',
  'users',
  'facilities',
  'facility-requests',
  'facility-registrations',
  'outreach-contacts',
  'outreach-activities',
  'tasks',
  'listing-rule-sets',
  'listing-rules',
  'task-templates',
  'carving-sheets',
  'intention-answers',
  'consultations',
  'seminars',
  'seminar-attendances',
  'seminar-materials',
  'slots',
  'shortage-notices',
  'proposals',
  'time-wishes',
  'volunteers',
  'volunteer-accounts',
  'volunteer-contacts',
  'residences',
  'applications',
  'application-events',
  'task-events',
  'messages',
  'reviews',
  'offers',
  'agreements',
  'calendar-feeds',
  'blocks',
  'consents',
  'certificates',
  'duplicate-decisions',
  'inactivity-steps',
  'invitations',
  'auto-accept-rules',
  'auto-accept-decisions',
  'contact-disclosures',
  'incidents',
  'incident-events',
  'briefings',
  'briefing-results',
  'insurances',
  'support-requests',
  'kpi-definitions',
  'partners',
  'targets',
  'settlement-settings',
  'target-changes',
  'gap-analyses',
  'monthly-reports',
  'meetings',
  'implementation-plans',
  'service-levels',
  'cases',
  'deliverables',
  'deliverable-versions',
  'deliverable-events',
  'report-forms',
  'completion-reports',
  'packs',
  'long-jobs',
  ...REGISTER_SLUGS,
  'register-events',
  'register-files',
  'mails',
  'mail-templates',
  'media',
  'closed-files',
  'exports',
  'asked-actions',
] as const
export type Subject = (typeof SUBJECTS)[number]

type Grants = Partial<Record<Action, Reach>>
const readAll: Grants = { read: 'all' }

/**
 * The permission table (権限一覧). An absent cell is "none".
 *
 * The city reads everything but personal fields and writes targets and approvals; a facility sees and changes only
 * its own; a resident only their own; a visitor reads only what is published. The role `admin` looks after accounts
 * and settings: it reads no personal data and changes no record of the programme.
 */
export const PERMISSIONS: Record<Subject, Partial<Record<Role, Grants>>> = {
  municipalities: {
    city: readAll,
    operator: { read: 'all', update: 'all' },
    facility: readAll,
    organizer: readAll,
    admin: { create: 'all', read: 'all', update: 'all' },
    resident: readAll,
    visitor: readAll,
  },
  wards: {
    city: readAll,
    operator: readAll,
    facility: readAll,
    organizer: readAll,
    admin: { create: 'all', read: 'all', update: 'all' },
    resident: readAll,
    visitor: readAll,
  },
  'postal-areas': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all', delete: 'all' },
    facility: readAll,
    organizer: readAll,
    admin: readAll,
    resident: readAll,
    visitor: readAll,
  },
  programmes: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: readAll,
    organizer: readAll,
    admin: readAll,
  },
  users: {
    city: { read: 'own', update: 'own' },
    operator: { read: 'own', update: 'own' },
    facility: { read: 'own', update: 'own' },
    organizer: { read: 'own', update: 'own' },
    admin: { create: 'all', read: 'all', update: 'all' },
  },
  facilities: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'facility', update: 'facility' },
    organizer: readAll,
    admin: readAll,
  },
  'facility-requests': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'facility-registrations': {
    city: readAll,
    operator: readAll,
    facility: { read: 'facility' },
  },
  'outreach-contacts': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'outreach-activities': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  tasks: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
    organizer: { read: 'published' },
    resident: { read: 'published' },
    visitor: { read: 'published' },
  },
  'listing-rule-sets': { city: readAll, operator: { read: 'all', update: 'all' } },
  'listing-rules': { city: readAll, operator: { create: 'all', read: 'all', update: 'all', delete: 'all' } },
  'task-templates': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'published' },
  },
  'carving-sheets': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
  },
  'intention-answers': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
  },
  // A facility asks for a consultation and reads what became of it; the operator writes the rest.
  consultations: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility' },
  },
  seminars: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    organizer: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'published' },
  },
  'seminar-attendances': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    organizer: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
  },
  'seminar-materials': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    organizer: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'published' },
  },
  slots: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
    organizer: { read: 'published' },
    resident: { read: 'published' },
    visitor: { read: 'published' },
  },
  proposals: {
    city: readAll,
    operator: { read: 'all', update: 'all' },
    facility: { read: 'facility', update: 'facility' },
    resident: { read: 'own' },
  },
  'time-wishes': {
    city: readAll,
    operator: { read: 'all', update: 'all' },
    facility: { read: 'facility', update: 'facility' },
    resident: { read: 'own' },
  },
  // Who was told of urgent seats. Facilities read how many, on the slot, and never who.
  'shortage-notices': { city: readAll, operator: readAll, resident: { read: 'own' } },
  // Registered by the one action that asks for proof, consent and who may be the same person.
  volunteers: {
    city: readAll,
    operator: { read: 'all', update: 'all' },
    resident: { read: 'own', update: 'own' },
  },
  'volunteer-accounts': { operator: { create: 'all', read: 'all', update: 'all' }, resident: { read: 'own' } },
  // Its owner changes it on the pages of the site alone, where a new address is proved first.
  'volunteer-contacts': { operator: { create: 'all', read: 'all', update: 'all' }, resident: { read: 'own' } },
  residences: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' }, resident: { read: 'own' } },
  applications: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'facility', update: 'facility' },
    resident: { create: 'own', read: 'own', update: 'own' },
  },
  'application-events': { city: readAll, operator: readAll, facility: { read: 'facility' } },
  // Its own listings: their states and the reasons; not who of the office decided.
  'task-events': { city: readAll, operator: readAll, facility: { read: 'facility' } },
  // Personal words between the two sides: neither the city nor organizers nor administrators read any of it.
  messages: { operator: readAll, facility: { read: 'facility' }, resident: { read: 'own' } },
  reviews: { city: { read: 'published' }, operator: readAll, facility: { read: 'facility' }, resident: { read: 'own' } },
  // A facility sees of an incident only what the operator shared with it.
  incidents: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' }, facility: { read: 'facility' } },
  'incident-events': { city: readAll, operator: readAll },
  // What is published of it stands on a page for everybody.
  briefings: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'briefing-results': { city: readAll, operator: { create: 'all', read: 'all' }, resident: { read: 'own' } },
  insurances: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' }, facility: { read: 'facility' } },
  // A facility reads what it asked itself; of what others asked about it, nothing.
  'support-requests': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'facility' },
    resident: { read: 'own' },
  },
  offers: { city: readAll, operator: readAll, facility: { read: 'facility' }, resident: { read: 'own' } },
  // Who shows which visits in a calendar of their own is nobody else's matter.
  'calendar-feeds': { facility: { read: 'facility' }, resident: { read: 'own' } },
  agreements: { city: readAll, operator: readAll, facility: { read: 'facility' }, resident: { read: 'own' } },
  // Made by an action of whoever does not want to meet the other; neither the other side nor the city learns of it.
  blocks: {
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { read: 'facility', update: 'facility' },
    resident: { read: 'own', update: 'own' },
  },
  certificates: { city: readAll, operator: readAll, resident: { read: 'own' } },
  // The city sees that somebody agreed, not who answers for them.
  consents: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' }, resident: { read: 'own' } },
  'duplicate-decisions': { city: readAll, operator: readAll },
  'inactivity-steps': { city: readAll, operator: readAll, resident: { read: 'own' } },
  invitations: { city: readAll, operator: readAll, facility: { read: 'facility' }, resident: { read: 'own' } },
  'auto-accept-rules': {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility', update: 'facility' },
  },
  'auto-accept-decisions': { city: readAll, operator: readAll, facility: { read: 'facility' } },
  'contact-disclosures': { city: readAll, operator: readAll, admin: readAll },
  // The operator writes and proposes, the city agrees; which of the two may change which field stands in the collection.
  'kpi-definitions': { city: { read: 'all', update: 'all' }, operator: { create: 'all', read: 'all', update: 'all' } },
  partners: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'target-changes': { city: readAll, operator: readAll },
  'gap-analyses': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  targets: { city: { create: 'all', read: 'all', update: 'all' }, operator: readAll },
  // The city agrees by an action of its own; what it agrees to it does not write.
  'settlement-settings': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'monthly-reports': { city: { read: 'all', update: 'all' }, operator: readAll },
  // Written by the operator; the city decides on the document that is made of them.
  meetings: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'implementation-plans': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'service-levels': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  cases: { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  // Moved by actions of their own, which ask whose turn it is; versions and history by nobody.
  deliverables: { city: readAll, operator: readAll },
  'deliverable-versions': { city: readAll, operator: readAll },
  'deliverable-events': { city: readAll, operator: readAll },
  // Asked, answered and ended by actions, which ask who may.
  'asked-actions': { city: readAll, operator: readAll },
  // Who took which list out of the system as a file.
  exports: { city: readAll, operator: readAll, admin: readAll },
  'completion-reports': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  // Prepared, scanned, made and delivered by actions.
  packs: { city: readAll, operator: readAll },
  // Begun, carried on and cancelled by actions, which ask who may.
  'long-jobs': { city: readAll, operator: readAll },
  ...registerGrants,
  'register-events': { city: readAll, operator: readAll },
  'register-files': { city: { create: 'all', read: 'all' }, operator: { create: 'all', read: 'all', update: 'all' } },
  mails: { operator: readAll },
  'report-forms': { city: readAll, operator: { create: 'all', read: 'all', update: 'all' } },
  'mail-templates': { city: readAll, operator: { read: 'all', update: 'all' } },
  // A facility's pictures are its own until the operator releases them; no organizer changes them.
  media: {
    city: readAll,
    operator: { create: 'all', read: 'all', update: 'all' },
    facility: { create: 'facility', read: 'facility_or_published', update: 'facility', delete: 'facility' },
    organizer: { create: 'all', read: 'all', update: 'office' },
    resident: { read: 'published' },
    visitor: { read: 'published' },
  },
  // Scans of consents and certificates: whoever looks after people, and nobody else.
  'closed-files': { operator: { create: 'all', read: 'all', update: 'all' } },
}

/** One cell of the table. The system may do everything: what it does is decided where it is called. */
export const reachOf = (role: Role, action: Action, subject: Subject): Reach =>
  role === 'system' ? 'all' : (PERMISSIONS[subject][role]?.[action] ?? 'none')
