import { addDays, type Day, dayOf } from '../calendar/jst'
import type { Role } from '../role'
import type { ApplicationStatus } from './status'

/** A setting of the programme: for so many days after the day of the visit its facility may still see the contact. */
export const CONTACT_DAYS_AFTER_VISIT = 30

/** From acceptance on. A cancelled visit is not here: the contact is masked again at once. */
const SHOWN: readonly ApplicationStatus[] = ['accepted', 'attended', 'completed', 'no_show', 'disputed']

export type ContactRefusal = 'not_your_contact' | 'not_accepted' | 'no_longer_visible'
export type ContactFacts = { status: ApplicationStatus; endsAt: Date }

/** The last day (JST) on which a facility may see the contact of a visit it has accepted. */
export const contactVisibleUntil = (endsAt: Date): Day => addDays(dayOf(endsAt), CONTACT_DAYS_AFTER_VISIT)

/**
 * Why a role may not see name, phone and e-mail of an applicant, or null when it may. The operator always may; the
 * facility of the application from acceptance until 30 days after the visit; nobody else. Address and birth date are
 * no part of it: no facility ever sees those.
 */
export function contactRefusalOf(role: Role, { status, endsAt }: ContactFacts, now: Date): ContactRefusal | null {
  if (role === 'operator') return null
  if (role !== 'facility') return 'not_your_contact'
  if (!SHOWN.includes(status)) return 'not_accepted'
  return dayOf(now) > contactVisibleUntil(endsAt) ? 'no_longer_visible' : null
}
