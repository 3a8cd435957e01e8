import { DELIVERABLE_KINDS, DELIVERABLE_STATUSES } from '@/domain/deliverable/kind'
import { deliverableKindLabels, deliverableStatusLabels } from '@/glossary/deliverables'
import { deliverableScreenTexts as texts } from '@/glossary/deliverableScreens'
import type { ProgrammeSpan } from '@/queries/programmes'
import { ProgrammeField } from '../dashboard/PeriodFields'
import { deliverablesLink } from '../links'
import type { DeliverableChoice } from './choice'

type Given = { all: readonly ProgrammeSpan[]; choice: DeliverableChoice; programme: string }

/** Programme, kind and state; what is late is one of the states. */
export const DeliverableFilter = ({ all, choice, programme }: Given) => (
  <form action={deliverablesLink()} aria-label={texts.filter} className="care-filter" key={JSON.stringify(choice)} method="get">
    {choice.view && <input name="view" type="hidden" value={choice.view} />}
    {choice.view && <input name="month" type="hidden" value={choice.month} />}
    <ProgrammeField chosen={programme} label={texts.programme} programmes={all} />
    <label>
      {texts.kind}
      <select defaultValue={choice.kind ?? ''} name="kind">
        <option value="">{texts.all}</option>
        {DELIVERABLE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {deliverableKindLabels[kind]}
          </option>
        ))}
      </select>
    </label>
    <label>
      {texts.status}
      <select defaultValue={choice.late ? 'late' : (choice.status ?? '')} name="status">
        <option value="">{texts.all}</option>
        <option value="late">{texts.lateOnly}</option>
        {DELIVERABLE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {deliverableStatusLabels[status]}
          </option>
        ))}
      </select>
    </label>
    <button className="care-button care-button--quiet" type="submit">
      {texts.show}
    </button>
  </form>
)
