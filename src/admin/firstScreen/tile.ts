import type { Where } from 'payload'
import { listLink } from '../links'

export type Conditions = Record<string, Record<string, string | string[]>>
type CountedCollection =
  | 'applications'
  | 'asked-actions'
  | 'change-orders'
  | 'consultation-matters'
  | 'consultations'
  | 'deliverables'
  | 'seminars'
  | 'settlement-settings'
  | 'facility-requests'
  | 'gap-analyses'
  | 'kpi-definitions'
  | 'incidents'
  | 'mails'
  | 'media'
  | 'messages'
  | 'offers'
  | 'outreach-contacts'
  | 'performance-findings'
  | 'slots'
  | 'proposals'
  | 'time-wishes'
  | 'residences'
  | 'subcontractors'
  | 'third-party-rights'
  | 'city-requests'
  | 'service-evidence'
  | 'support-requests'
  | 'tasks'
  | 'users'
export type Tile = { label: string; hint: string; collection: CountedCollection; where: Where; href: string; urgent?: boolean }

/** A count of a list that leads to the list, under the same conditions. */
export const tile = (
  label: string,
  hint: string,
  collection: CountedCollection,
  conditions: Conditions,
  urgent = false,
): Tile => ({
  label,
  hint,
  collection,
  urgent,
  where: conditions,
  href: listLink(collection, conditions),
})
