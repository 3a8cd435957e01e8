import type { StaffRole } from '@/domain/role'
import { deliverableRefusalOf } from '@/domain/deliverable/moves'
import { oneDeliverableTexts as texts } from '@/glossary/deliverableScreens'
import { tokyoInstant } from '@/glossary/instants'
import type { Deliverable } from '@/queries/deliverables'
import type { DeliverableVersion } from '@/queries/deliverableVersions'
import { Decide } from './Decide'
import { StepButton } from './StepButton'

export type Viewer = { role: StaffRole; account: string }
type Given = { of: Deliverable; newest: DeliverableVersion | undefined; viewer: Viewer }

/** What this person may do next with a deliverable; whoever has to wait is told for whom. */
export function NextStep({ newest, of, viewer }: Given) {
  const { id, revision } = of
  const may = (step: 'approve' | 'submit' | 'deliver') => deliverableRefusalOf(step, of, { by: viewer.role }) === null
  const report = of.kind === 'monthly_report'
  if (may('approve')) return <CitysTurn of={of} viewer={viewer} />
  if (of.status === 'submitted' || of.status === 'resubmitted')
    return (
      <>
        <p>{texts.waitingForCity}</p>
        <FirstApproval of={of} />
      </>
    )
  if (may('deliver'))
    return <StepButton about={texts.deliverAbout} id={id} label={texts.deliver} revision={revision} step="delivered" />
  if (report && viewer.role === 'operator' && of.status !== 'delivered') return <p>{texts.toReport}</p>
  if (may('submit') && newest)
    return <StepButton about={texts.submitAbout(newest.edition)} id={id} label={texts.submit} revision={revision} step="submit" />
  return null
}

const FirstApproval = ({ of: { firstApprovedAt, firstApprover } }: { of: Deliverable }) =>
  firstApprover && firstApprovedAt ? <p>{texts.firstApproval(firstApprover, tokyoInstant(firstApprovedAt))}</p> : null

/** The city's decision; somebody who approved as the first of two waits for the other. */
export const CitysTurn = ({ of, viewer }: { of: Deliverable; viewer: Viewer }) =>
  of.firstApprovedBy === viewer.account ? (
    <p>{texts.yours}</p>
  ) : (
    <>
      <FirstApproval of={of} />
      <Decide first={of.two && of.firstApprovedBy === null} id={of.id} revision={of.revision} title={of.title} />
    </>
  )
