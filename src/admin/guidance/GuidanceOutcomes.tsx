import type { AdvisedPart, GuidanceKind } from '@/domain/guidance/guidance'
import { guidanceTexts as texts } from '@/glossary/guidance'
import { guidanceOutcomesLink } from '../links'
import { SectionPanel } from '../sections/SectionPanel'
import { AdvisedFacilities } from './AdvisedFacilities'
import { CountedListings } from './CountedListings'
import type { Outcomes } from './loadOutcomes'
import { outcomeSection } from './outcomeSection'

type Given = { model: Outcomes; asked: { programme: string; kind: GuidanceKind | null } }

/** The totals, the picture of before and after with its table, and every facility; with how it is counted beside it. */
export function GuidanceOutcomes({ asked: { kind, programme }, model: { counted, days, facilities, totals } }: Given) {
  const linkTo = (part: AdvisedPart, facility?: string): string =>
    guidanceOutcomesLink({ programme, kind, part, facility: facility ?? null })
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
      href: null,
      value: texts.count(totals.facilities),
      unit: texts.facilitiesUnit,
      hint: texts.facilitiesHint(totals.consultations, totals.seminars),
    },
    {
      name: texts.before,
      href: linkTo('before'),
      value: texts.count(totals.before),
      unit: texts.unit,
      hint: texts.rateHint(totals.rateBefore, days),
    },
    {
      name: texts.after,
      href: linkTo('after'),
      value: texts.count(totals.after),
      unit: texts.unit,
      hint: texts.rateHint(totals.rateAfter, days),
    },
    {
      name: texts.perFacility,
      href: linkTo('after'),
      value: texts.perFacilityValue(totals.perFacility),
      unit: texts.unit,
      hint: texts.fromSheetsHint(totals.fromSheets),
    },
  ]
  return (
    <>
      <ul className="care-cards">
        {cards.map(({ hint, href, name, unit, value }) => (
          <li className="care-card" key={name}>
            <h2 className="care-card__name">{name}</h2>
            <p className="care-card__value">
              {href ? (
                <a href={href}>
                  <strong>{value}</strong>
                </a>
              ) : (
                <strong>{value}</strong>
              )}
              <span className="care-card__unit">{unit}</span>
            </p>
            <p className="care-quiet">{hint}</p>
          </li>
        ))}
      </ul>
      {rules}
      <SectionPanel
        emptyReason={texts.none}
        linkOf={(row, column) =>
          column === 'listings' && (row?.key === 'before' || row?.key === 'after') ? linkTo(row.key) : null
        }
        section={outcomeSection(totals, days)}
        tableLabel={texts.table}
      />
      <section className="care-block">
        <h2>{texts.byFacility}</h2>
        <AdvisedFacilities facilities={facilities} linkTo={linkTo} programme={programme} totals={totals} />
      </section>
      {counted && <CountedListings counted={counted} />}
    </>
  )
}
