import { addMonths, isMonth, type Month, monthOf } from '@/domain/calendar/jst'
import { DELIVERABLE_KINDS, DELIVERABLE_STATUSES, type DeliverableKind, type DeliverableStatus } from '@/domain/deliverable/kind'
import type { ProgrammeSpan } from '@/queries/programmes'
import { single } from '../dashboard/choice'

type Given = Record<string, string | string[] | undefined> | undefined

export type DeliverableChoice = {
  kind: DeliverableKind | null
  status: DeliverableStatus | null
  late: '1' | null
  view: 'calendar' | null
  month: Month
}

/** What the address asks of the register; of what it does not know, nothing. The month is within the programme or just after it. */
export function deliverableChoice(given: Given, { endsOn, startsOn }: ProgrammeSpan, now: Date): DeliverableChoice {
  const of = (key: string) => single(given?.[key])
  const [first, last] = [startsOn.slice(0, 7), addMonths(endsOn.slice(0, 7), 1)]
  const asked = of('month')
  const month = asked && isMonth(asked) ? asked : monthOf(now)
  return {
    kind: DELIVERABLE_KINDS.find((kind) => kind === of('kind')) ?? null,
    status: DELIVERABLE_STATUSES.find((status) => status === of('status')) ?? null,
    late: of('late') === '1' || of('status') === 'late' ? '1' : null,
    view: of('view') === 'calendar' ? 'calendar' : null,
    month: month < first ? first : month > last ? last : month,
  }
}
