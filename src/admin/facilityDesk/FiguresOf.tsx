import { facilityDeskTexts as texts } from '@/glossary/facilityDesk'
import type { FacilityDesk } from '@/queries/facilityDesk'

/** What came of it: completed visits, their hours, and how soon people had an answer. */
export function FiguresOf({ figures }: Pick<FacilityDesk, 'figures'>) {
  const shown = [
    { name: texts.visitsOfMonth, value: texts.count(figures.monthVisits), hint: texts.hours(figures.monthMinutes) },
    { name: texts.visitsInAll, value: texts.count(figures.visits), hint: texts.hours(figures.minutes) },
    {
      name: texts.answerTime,
      value: figures.medianHours === null ? texts.noAnswers : texts.median(figures.medianHours),
      hint: texts.answers(figures.answers, figures.answersInTime),
    },
  ]
  return (
    <section aria-labelledby="desk-figures" className="care-block">
      <h2 id="desk-figures">{texts.figures}</h2>
      <ul className="care-cards">
        {shown.map(({ hint, name, value }) => (
          <li key={name} className="care-card">
            <h3 className="care-card__name">{name}</h3>
            <p className="care-total">
              <strong>{value}</strong>
            </p>
            <p className="care-quiet">{hint}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
