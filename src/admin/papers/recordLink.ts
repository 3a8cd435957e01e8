import type { PaperKind } from '@/domain/paper/kind'
import { LIST_PLACE } from '../deliverables/sourceLink'
import { deliverablesLink, documentLink, listLink } from '../links'

const COLLECTION = {
  minutes: 'meetings',
  seminar_report: 'seminars',
  consultation_report: 'consultations',
  implementation_plan: 'implementation-plans',
  service_level_agreement: 'service-levels',
  accident_report: 'incidents',
} as const

/** The record a paper is made of; of the two lists the screen they stand on, where the record is the programme. */
export function recordLink(kind: PaperKind, record: string): string {
  if (kind === 'outreach_list') return listLink('outreach-activities', { programme: { equals: record } })
  if (kind === 'deliverables_list') return `${deliverablesLink({ programme: record })}#${LIST_PLACE}`
  return documentLink(COLLECTION[kind], record)
}
