import type { ApplicationStatus } from '@/domain/application/status'
import { isTakenBack, needsReason, nextStatuses } from '@/domain/application/transitions'
import { type GapState, nextGapStates } from '@/domain/gap/gapAnalysis'
import { type DefinitionState, nextDefinitionStates } from '@/domain/kpi/definition'
import { gapStateLabels } from '@/glossary/gapAnalyses'
import { definitionStateLabels } from '@/glossary/kpiDefinitions'
import type { IncidentStatus } from '@/domain/incident/incident'
import { incidentNeedsReason, nextIncidentStatuses } from '@/domain/incident/transitions'
import type { ReportStatus } from '@/domain/report/closing'
import { nextReportStatuses, reportNeedsComment } from '@/domain/report/nextReportStatuses'
import { nextStates as nextInRegister } from '@/domain/register/definition'
import { REGISTERS } from '@/domain/register/registers'
import { isRegisterSlug, REGISTER_SLUGS } from '@/domain/register/slugs'
import type { RegisterState } from '@/domain/register/states'
import type { Role } from '@/domain/role'
import type { SupportStatus } from '@/domain/support/supportRequest'
import { consultationNeedsReason, nextConsultationStatuses } from '@/domain/consultation/transitions'
import type { ConsultationStatus } from '@/domain/consultation/consultation'
import { type AttendanceStatus, nextAttendanceStatuses } from '@/domain/seminar/attendance'
import type { SeminarStatus } from '@/domain/seminar/seminar'
import { nextSeminarStatuses, seminarNeedsReason } from '@/domain/seminar/transitions'
import { nextProposalStatuses, type ProposalStatus } from '@/domain/proposal/proposal'
import { nextWishStatuses, type WishStatus } from '@/domain/flexible/wish'
import { nextSupportStatuses } from '@/domain/support/transitions'
import { nextTaskStatuses, type TaskStatus, taskNeedsReason } from '@/domain/task/status'
import { consultationStatusLabels } from '@/glossary/consultations'
import { attendanceStatusLabels, seminarStatusLabels } from '@/glossary/seminars'
import { incidentStatusLabels } from '@/glossary/incidents'
import { proposalStatusLabels } from '@/glossary/proposals'
import { wishStatusLabels } from '@/glossary/wishes'
import { supportStatusLabels } from '@/glossary/support'
import { registerStateLabel } from '@/glossary/registers'
import { statusFieldWords } from '@/glossary/screens'
import { applicationStatusLabels, reportStatusLabels, taskStatusLabels } from '@/glossary/statuses'

/** Collections whose status follows rules: a form offers only what may come next. */
export const STATEFUL = [
  'applications',
  'tasks',
  'monthly-reports',
  'incidents',
  'support-requests',
  'proposals',
  'time-wishes',
  'consultations',
  'seminars',
  'seminar-attendances',
  'kpi-definitions',
  'gap-analyses',
  ...REGISTER_SLUGS,
] as const
export type Stateful = (typeof STATEFUL)[number]
/** Whether records of a collection have a state that moves. */
export const isStateful = (slug: unknown): slug is Stateful => STATEFUL.includes(slug as Stateful)

/** `byPhone`: what the person of an application said, written down by the operator. */
export type NextState = { value: string; label: string; reasonNeeded: boolean; byPhone?: boolean }

/** What this role may ask for next, as the domain says; the server asks it again. */
export function nextStates(collection: Stateful, from: string, by: Role): NextState[] {
  if (collection === 'applications') {
    const status = from as ApplicationStatus
    const own = nextStatuses(status, by).map((value) => ({
      value,
      label: isTakenBack(status, value) ? statusFieldWords.takeBack : applicationStatusLabels[value],
      reasonNeeded: needsReason(status, value, by),
    }))
    const told = by === 'operator' ? nextStatuses(status, 'by_phone') : []
    return [
      ...own,
      ...told.map((value) => ({
        value,
        label: statusFieldWords.byPhone(applicationStatusLabels[value]),
        reasonNeeded: needsReason(status, value, 'by_phone'),
        byPhone: true,
      })),
    ]
  }
  if (isRegisterSlug(collection)) {
    return nextInRegister(REGISTERS[collection], from as RegisterState, by).map((value) => ({
      value,
      label: registerStateLabel(collection, value),
      reasonNeeded: false,
    }))
  }
  if (collection === 'tasks') {
    return nextTaskStatuses(from as TaskStatus, by).map((value) => ({
      value,
      label: taskStatusLabels[value],
      reasonNeeded: taskNeedsReason(from as TaskStatus, value),
    }))
  }
  if (collection === 'incidents') {
    return nextIncidentStatuses(from as IncidentStatus, by).map((value) => ({
      value,
      label: incidentStatusLabels[value],
      reasonNeeded: incidentNeedsReason(from as IncidentStatus, value),
    }))
  }
  if (collection === 'time-wishes') {
    return nextWishStatuses(from as WishStatus, by).map((value) => ({
      value,
      label: wishStatusLabels[value],
      reasonNeeded: true,
    }))
  }
  if (collection === 'proposals') {
    return nextProposalStatuses(from as ProposalStatus, by).map((value) => ({
      value,
      label: proposalStatusLabels[value],
      reasonNeeded: true,
    }))
  }
  if (collection === 'consultations') {
    return nextConsultationStatuses(from as ConsultationStatus, by).map((value) => ({
      value,
      label: consultationStatusLabels[value],
      reasonNeeded: consultationNeedsReason(value),
    }))
  }
  if (collection === 'seminars') {
    return nextSeminarStatuses(from as SeminarStatus, by).map((value) => ({
      value,
      label: seminarStatusLabels[value],
      reasonNeeded: seminarNeedsReason(value),
    }))
  }
  if (collection === 'seminar-attendances') {
    return nextAttendanceStatuses(from as AttendanceStatus, by).map((value) => ({
      value,
      label: attendanceStatusLabels[value],
      reasonNeeded: false,
    }))
  }
  if (collection === 'kpi-definitions') {
    return nextDefinitionStates(from as DefinitionState, by).map((value) => ({
      value,
      label: definitionStateLabels[value],
      reasonNeeded: false,
    }))
  }
  if (collection === 'gap-analyses') {
    return nextGapStates(from as GapState, by).map((value) => ({ value, label: gapStateLabels[value], reasonNeeded: false }))
  }
  if (collection === 'support-requests') {
    return nextSupportStatuses(from as SupportStatus, by).map((value) => ({
      value,
      label: supportStatusLabels[value],
      reasonNeeded: false,
    }))
  }
  return nextReportStatuses(from as ReportStatus, by).map((value) => ({
    value,
    label: reportStatusLabels[value],
    reasonNeeded: reportNeedsComment(from as ReportStatus, value, by),
  }))
}

/** A state of a record in words, as its collection says them; the state itself where it has none. */
export function statusLabel(collection: Stateful, status: string): string {
  if (collection === 'applications') return applicationStatusLabels[status as ApplicationStatus] ?? status
  if (isRegisterSlug(collection)) return registerStateLabel(collection, status as RegisterState) ?? status
  if (collection === 'incidents') return incidentStatusLabels[status as IncidentStatus] ?? status
  if (collection === 'time-wishes') return wishStatusLabels[status as WishStatus] ?? status
  if (collection === 'proposals') return proposalStatusLabels[status as ProposalStatus] ?? status
  if (collection === 'consultations') return consultationStatusLabels[status as ConsultationStatus] ?? status
  if (collection === 'seminars') return seminarStatusLabels[status as SeminarStatus] ?? status
  if (collection === 'seminar-attendances') return attendanceStatusLabels[status as AttendanceStatus] ?? status
  if (collection === 'kpi-definitions') return definitionStateLabels[status as DefinitionState] ?? status
  if (collection === 'gap-analyses') return gapStateLabels[status as GapState] ?? status
  if (collection === 'support-requests') return supportStatusLabels[status as SupportStatus] ?? status
  return collection === 'tasks'
    ? (taskStatusLabels[status as TaskStatus] ?? status)
    : (reportStatusLabels[status as ReportStatus] ?? status)
}
