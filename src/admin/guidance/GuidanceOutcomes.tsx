import { guidanceTexts as texts } from '@/glossary/guidance'
import { SectionPanel } from '../sections/SectionPanel'
import { AdvisedFacilities } from './AdvisedFacilities'
import type { Outcomes } from './loadOutcomes'
import { outcomeSection } from './outcomeSection'

/** The totals, the picture of before and after with its table, and every facility; with how it is counted beside it. */
export function GuidanceOutcomes({ model: { days, facilities, totals } }: { model: Outcomes }) {
  const rules = (
    <details className="care-details">
      <summary>{texts.rulesTitle}</summary>
      <ul>
        {texts.rules(days).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  )
  if (facilities.length === 0)
    return (
      <>
        <p className="care-empty">{texts.none}</p>
        {rules}
      </>
    )
  const cards = [
    {
      name: texts.facilities,
      value: texts.count(totals.facilities),
      unit: texts.facilitiesUnit,
      hint: texts.facilitiesHint(totals.consultations, totals.seminars),
    },
    { name: texts.before, value: texts.count(totals.before), unit: texts.unit, hint: texts.rateHint(totals.rateBefore, days) },
    { name: texts.after, value: texts.count(totals.after), unit: texts.unit, hint: texts.rateHint(totals.rateAfter, days) },
    {
      name: texts.perFacility,
      value: texts.perFacilityValue(totals.perFacility),
      unit: texts.unit,
      hint: texts.fromSheetsHint(totals.fromSheets),
    },
  ]
  return (
    <>
      <ul className="care-cards">
        {cards.map(({ hint, name, unit, value }) => (
          <li className="care-card" key={name}>
            <h2 className="care-card__name">{name}</h2>
            <p className="care-card__value">
              <strong>{value}</strong>
              <span className="care-card__unit">{unit}</span>
            </p>
            <p className="care-quiet">{hint}</p>
          </li>
        ))}
      </ul>
      {rules}
      <SectionPanel emptyReason={texts.none} section={outcomeSection(totals, days)} tableLabel={texts.table} />
      <section className="care-block">
        <h2>{texts.byFacility}</h2>
        <AdvisedFacilities facilities={facilities} totals={totals} />
      </section>
    </>
  )
}
