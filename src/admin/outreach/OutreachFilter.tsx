import { SERVICE_TYPES } from '@/domain/facility/serviceTypes'
import { OUTREACH_CONCERNS, OUTREACH_STAGES } from '@/domain/outreach/outreach'
import { outreachStageLabels, outreachTexts as texts } from '@/glossary/outreach'
import { outreachLink } from '../links'
import type { Choice } from './choice'

type Option = { value: string; label: string }
type Given = { choice: Choice; programme: string; wards: readonly { id: string; name: string }[] }

/** Ward, service, stage, and what somebody should look after. */
export const OutreachFilter = ({ choice, programme, wards }: Given) => (
  <form
    action={outreachLink()}
    aria-label={texts.filter}
    className="care-filter care-outreach__filter"
    key={JSON.stringify(choice)}
    method="get"
  >
    <input name="programme" type="hidden" value={programme} />
    <Choose
      chosen={choice.ward}
      label={texts.ward}
      name="ward"
      options={wards.map(({ id, name }) => ({ value: id, label: name }))}
    />
    <Choose
      chosen={choice.service}
      label={texts.service}
      name="service"
      options={Object.entries(SERVICE_TYPES).map(([value, label]) => ({ value, label }))}
    />
    <Choose
      chosen={choice.stage}
      label={texts.stage}
      name="stage"
      options={[
        ...OUTREACH_STAGES.map((value) => ({ value, label: outreachStageLabels[value] })),
        { value: 'ended', label: texts.ended },
      ]}
    />
    <Choose
      chosen={choice.only}
      label={texts.only}
      name="only"
      options={OUTREACH_CONCERNS.map((value) => ({ value, label: texts.onlyLabels[value] }))}
    />
    <button className="care-button care-button--quiet" type="submit">
      {texts.show}
    </button>
  </form>
)

const Choose = ({ chosen, label, name, options }: { chosen: string | null; label: string; name: string; options: Option[] }) => (
  <label>
    {label}
    <select defaultValue={chosen ?? ''} name={name}>
      <option value="">{texts.all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)
