import type { Subject } from '../permissions'

/** The lists of the panel that both sides also want as a file. Registers and the records behind a number have theirs on their own screens. */
export const EXPORTED_LISTS = [
  'tasks',
  'slots',
  'applications',
  'intention-answers',
  'consultations',
  'seminars',
  'seminar-attendances',
  'facilities',
  'facility-requests',
  'facility-registrations',
  'outreach-contacts',
  'outreach-activities',
  'volunteers',
  'incidents',
  'insurances',
  'support-requests',
  'targets',
  'target-changes',
  'gap-analyses',
  'meetings',
  'cases',
  'exports',
] as const satisfies readonly Subject[]
export type ExportedList = (typeof EXPORTED_LISTS)[number]
