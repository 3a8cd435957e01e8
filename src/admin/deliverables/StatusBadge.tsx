import type { DeliverableStatus } from '@/domain/deliverable/kind'
import { deliverableStatusLabels } from '@/glossary/deliverables'

const LOOK: Partial<Record<DeliverableStatus, string>> = {
  revision_requested: ' care-badge--attention',
  approved: ' care-badge--done',
  delivered: ' care-badge--done',
}

/** The state of a deliverable. */
export const StatusBadge = ({ status }: { status: DeliverableStatus }) => (
  <span className={`care-badge${LOOK[status] ?? ''}`}>{deliverableStatusLabels[status]}</span>
)
