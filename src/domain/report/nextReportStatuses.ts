import type { Role } from '../role'
import { APPROVERS, decisionRefusalOf, type ReportStatus } from './closing'

/** What the city may decide about a version: once, while it is submitted. */
export const nextReportStatuses = (from: ReportStatus, by: Role): ReportStatus[] =>
  from === 'submitted' && APPROVERS.includes(by) ? ['approved', 'revision_requested'] : []

/** True when the city must say why it decides so. */
export const reportNeedsComment = (from: ReportStatus, to: ReportStatus, by: Role): boolean =>
  decisionRefusalOf({ from, to, by, comment: null }) === 'comment_required'
