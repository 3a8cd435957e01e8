import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import { dayWithWeekday } from '@/glossary/instants'
import type { Deliverable } from '@/queries/deliverables'

type Dated = Pick<Deliverable, 'dueOn' | 'metOn' | 'workingDueOn' | 'cutoffTime' | 'status'>

/** The date of the specification, and the working day before it where the offices are closed on that day. */
export function DueDates({ of: { cutoffTime, dueOn, metOn, status, workingDueOn } }: { of: Dated }) {
  if (status === 'voided') return <>—</>
  // What was handed in waits for no date any more: nothing to be alarmed about.
  if (!dueOn) return <span className={metOn ? 'care-quiet' : 'care-late'}>{metOn ? texts.noDueSet : texts.noDue}</span>
  return (
    <>
      {dayWithWeekday(dueOn)}
      {workingDueOn && workingDueOn !== dueOn && (
        <small className="care-deliverables__working">{texts.workingDue(dayWithWeekday(workingDueOn))}</small>
      )}
      {cutoffTime && <small className="care-deliverables__working">{texts.cutoff(cutoffTime)}</small>}
    </>
  )
}
