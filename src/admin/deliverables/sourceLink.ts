import { isMonth } from '@/domain/calendar/jst'
import type { Deliverable } from '@/queries/deliverables'
import { completionLink, deliverablesLink, documentLink, listLink, monthlyReportLink, settlementLink } from '../links'

/** Where the list of all deliverables (成果物一覧) is made: under the register itself. */
export const LIST_PLACE = 'deliverables-list'

/** The screen on which the next version of a deliverable is made, or its record is written; null where files are added by hand. */
export function sourceLink({ kind, programme, subject }: Pick<Deliverable, 'kind' | 'programme' | 'subject'>): string | null {
  const ofProgramme = { programme: { equals: programme } }
  switch (kind) {
    case 'monthly_report':
      return monthlyReportLink({ programme, month: subject })
    case 'completion_report':
      return completionLink(programme)
    case 'reduction_statement':
      return settlementLink({ programme })
    case 'minutes':
      return subject ? documentLink('meetings', subject) : null
    case 'seminar_report':
      return subject ? documentLink('seminars', subject) : null
    case 'accident_report':
      return subject ? documentLink('incidents', subject) : null
    case 'consultation_report':
      // Reported each by itself, or a month of them together.
      return isMonth(subject)
        ? listLink('consultations', { ...ofProgramme, heldOn: { contains: subject } })
        : subject
          ? documentLink('consultations', subject)
          : null
    case 'implementation_plan':
      return listLink('implementation-plans', ofProgramme)
    case 'service_level_agreement':
      return listLink('service-levels', ofProgramme)
    case 'outreach_list':
      return listLink('outreach-activities', ofProgramme)
    case 'deliverables_list':
      return `${deliverablesLink({ programme })}#${LIST_PLACE}`
    case 'other':
      return null
  }
}
