import { addDays, type Day, dayOf } from '../calendar/jst'
import type { Role } from '../role'
import type { ApplicationStatus } from './status'

/** For how many days after the day of the visit its facility may still see the contact: what a new programme starts with. */
export const USUAL_CONTACT_DAYS = 30

/** From acceptance on. A cancelled visit is not here: the contact is masked again at once. */
const SHOWN: readonly ApplicationStatus[] = ['accepted', 'attended', 'completed', 'no_show', 'disputed']

export type ContactRefusal = 'not_your_contact' | 'not_accepted' | 'no_longer_visible'
/** `daysAfterVisit` is the setting of the application's programme. */
export type ContactFacts = { status: ApplicationStatus; endsAt: Date; daysAfterVisit: number }

/** The last day (JST) on which a facility may see the contact of a visit it has accepted. */
export const contactVisibleUntil = ({ daysAfterVisit, endsAt }: Pick<ContactFacts, 'daysAfterVisit' | 'endsAt'>): Day =>
  addDays(dayOf(endsAt), daysAfterVisit)

/**
 * Why a role may not see name, phone and e-mail of an applicant, or null when it may. The operator always may; the
 * facility of the application from acceptance until the last day the programme allows; nobody else. Address and birth date are
 * no part of it: no facility ever sees those.
 */
export function contactRefusalOf(role: Role, facts: ContactFacts, now: Date): ContactRefusal | null {
  if (role === 'operator') return null
  if (role !== 'facility') return 'not_your_contact'
  if (!SHOWN.includes(facts.status)) return 'not_accepted'
  return dayOf(now) > contactVisibleUntil(facts) ? 'no_longer_visible' : null
}
