import type { Role } from './role'
import type { Subject } from './permissions'

/**
 * Fields that name or reach a person (the number of the account that did something is one), or hold their own words (which may name anybody, or an illness), and the roles
 * that may read them over any interface. Everybody else gets the record without the field and cannot filter or sort by
 * it. What lies in volunteer-contacts is not here: there the whole record is closed.
 */
export const PERSONAL_FIELDS: Partial<Record<Subject, Readonly<Record<string, readonly Role[]>>>> = {
  volunteers: {
    name: ['operator', 'resident'],
    kana: ['operator', 'resident'],
    displayName: ['operator', 'resident'],
    motive: ['operator', 'resident'],
    motives: ['operator', 'resident'],
  },
  'facility-requests': { contactName: ['operator'], email: ['operator'], phone: ['operator'], message: ['operator'] },
  'outreach-contacts': { contactPerson: ['operator'], note: ['operator'] },
  applications: {
    applicantName: ['operator', 'facility', 'resident'],
    message: ['operator', 'facility', 'resident'],
    statusReason: ['operator', 'facility', 'resident'],
    statusChangedBy: ['operator'],
  },
  blocks: { title: ['operator', 'facility', 'resident'], reason: ['operator'] },
  consents: {
    guardianName: ['operator', 'resident'],
    guardianPhone: ['operator', 'resident'],
    scan: ['operator'],
    note: ['operator'],
  },
  'seminar-attendances': { attendeeName: ['operator', 'organizer', 'facility'], opinion: ['operator', 'organizer', 'facility'] },
  'intention-answers': { answeredBy: ['operator', 'facility'], worries: ['operator', 'facility'] },
  consultations: { participants: ['operator', 'facility'], wish: ['operator', 'facility'], note: ['operator'] },
  insurances: { certificate: ['operator'] },
  'duplicate-decisions': { reason: ['operator'] },
  'asked-actions': { reason: ['operator'], word: ['operator'] },
  'inactivity-steps': { reason: ['operator', 'resident'] },
  // They may name whom the facility calls a regular.
  'auto-accept-rules': { title: ['operator', 'facility'] },
  // Why nobody was accepted may be that they are on a break or busy elsewhere: a facility and the city read which rule accepted, or none.
  'auto-accept-decisions': { outcome: ['operator'], summary: ['operator'], checks: ['operator'] },
  // A facility does not learn whom it invited before they apply, nor ever who said no.
  invitations: {
    volunteer: ['operator', 'resident'],
    state: ['operator', 'resident'],
    answeredAt: ['operator', 'resident'],
    endedBecause: ['operator', 'resident'],
    isOpen: ['operator', 'resident'],
  },
  // What else a facility may not see of an incident (who reported, from which visit) is said beside its fields.
  incidents: { happened: ['operator'] },
  proposals: {
    title: ['operator', 'facility', 'resident'],
    description: ['operator', 'facility', 'resident'],
    proposerName: ['operator', 'facility', 'resident'],
    reply: ['operator', 'facility', 'resident'],
  },
  'time-wishes': {
    wish: ['operator', 'facility', 'resident'],
    wisherName: ['operator', 'facility', 'resident'],
    reply: ['operator', 'facility', 'resident'],
  },
  'support-requests': {
    question: ['operator', 'facility', 'resident'],
    answer: ['operator', 'facility', 'resident'],
    note: ['operator'],
    askerName: ['operator'],
    answerTo: ['operator'],
  },
  'confidentiality-pledges': { scan: ['operator'] },
  'register-events': { by: ['operator'] },
  'task-events': { by: ['operator'] },
  'application-events': { reason: ['operator', 'facility', 'resident'], by: ['operator'] },
  messages: { text: ['operator', 'facility', 'resident'], writtenBy: ['operator'] },
  reviews: {
    privateNote: ['operator'],
    hiddenReason: ['operator', 'facility', 'resident'],
    hiddenBy: ['operator'],
    writtenBy: ['operator'],
  },
}

/** True when a role may read a field; a field that is not personal follows its record. */
export const mayReadField = (role: Role, subject: Subject, field: string): boolean =>
  role === 'system' || (PERSONAL_FIELDS[subject]?.[field]?.includes(role) ?? true)
