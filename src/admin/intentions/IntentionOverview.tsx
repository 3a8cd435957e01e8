import { intentionOverviewTexts as texts } from '@/glossary/intentions'
import { SectionPanel } from '../sections/SectionPanel'
import { FacilityAnswers } from './FacilityAnswers'
import { intentionSection } from './intentionSection'
import type { Intentions } from './loadIntentions'

/** How many answered, what they would hand over by kind of work, and each facility with what came of it. */
export function IntentionOverview({ model: { categories, facilities } }: { model: Intentions }) {
  if (facilities.length === 0) return <p className="care-empty">{texts.none}</p>
  const answered = facilities.filter(({ answer }) => answer !== null).length
  return (
    <>
      <p className="care-total">
        <strong>{texts.answered(answered, facilities.length)}</strong>
      </p>
      <details className="care-details">
        <summary>{texts.rulesTitle}</summary>
        <ul>
          {texts.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <SectionPanel emptyReason={texts.noAnswers} section={intentionSection(categories)} tableLabel={texts.table} />
      <section className="care-block">
        <h2>{texts.byFacility}</h2>
        <FacilityAnswers facilities={facilities} />
      </section>
    </>
  )
}
