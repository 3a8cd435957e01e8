import type { RegisterChoice } from '@/domain/register/choices'
import type { RegisterGap } from '@/domain/register/gap'
import type { RegionPart } from '@/domain/register/region'
import type { Role } from '@/domain/role'
import { registerWords } from '@/glossary/collections/registers'
import {
  gapRegister,
  regionPartLabels,
  registerChoiceLabels,
  registerGapSentences,
  registerScreenTexts as texts,
} from '@/glossary/registers'
import type { FoundGap } from '@/queries/registerGaps'
import { documentLink, newRecordLink } from '../links'

/** Gaps whose `id` is a record of the very register: it is opened, not entered once more. */
const OF_RECORD: readonly RegisterGap[] = [
  'rights_shown_without_consent',
  'matter_without_setting',
  'price_not_in_settlement',
  'targets_not_changed',
]

/** What an account's holder is called for the city, which reads no accounts. */
const aboutOf = ({ about, gap }: FoundGap, role: Role): string => {
  if ((gap === 'account_without_pledge' || gap === 'leaver_not_reminded') && role !== 'operator') return texts.someAccount
  if (gap === 'part_without_service') return regionPartLabels[about as RegionPart]
  return registerChoiceLabels[about as RegisterChoice] ?? about ?? ''
}

/** What no register says although it should; the operator is led to where it is entered. */
export const Gaps = ({ gaps, role }: { gaps: readonly FoundGap[]; role: Role }) => (
  <section className="care-block">
    <h2>{texts.gaps}</h2>
    {gaps.length === 0 ? (
      <p className="care-empty">{texts.gapsNone}</p>
    ) : (
      <ul className="care-notice care-notice--attention">
        {gaps.map((gap) => (
          <li key={`${gap.gap} ${gap.id ?? gap.about}`}>
            {registerGapSentences[gap.gap](aboutOf(gap, role))}{' '}
            {OF_RECORD.includes(gap.gap) && gap.id ? (
              <a href={documentLink(gapRegister[gap.gap], gap.id)}>{texts.openRecord}</a>
            ) : (
              role === 'operator' && (
                <a href={newRecordLink(gapRegister[gap.gap])}>{texts.addTo(registerWords[gapRegister[gap.gap]].singular)}</a>
              )
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
)
