import type { RegisterChoice } from '@/domain/register/choices'
import type { Role } from '@/domain/role'
import { registerWords } from '@/glossary/collections/registers'
import { gapRegister, registerChoiceLabels, registerGapSentences, registerScreenTexts as texts } from '@/glossary/registers'
import type { FoundGap } from '@/queries/registerGaps'
import { documentLink, newRecordLink } from '../links'

/** What an account's holder is called for the city, which reads no accounts. */
const aboutOf = ({ about, gap }: FoundGap, role: Role): string => {
  if (gap === 'account_without_pledge' && role !== 'operator') return texts.someAccount
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
            {gap.gap === 'rights_shown_without_consent' && gap.id ? (
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
