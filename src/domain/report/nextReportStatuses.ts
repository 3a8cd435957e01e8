import type { Role } from '../role'
import { APPROVERS, type ReportStatus } from './closing'

/** What the city may decide about a version: once, while it is submitted. */
export const nextReportStatuses = (from: ReportStatus, by: Role): ReportStatus[] =>
  from === 'submitted' && APPROVERS.includes(by) ? ['approved', 'revision_requested'] : []
