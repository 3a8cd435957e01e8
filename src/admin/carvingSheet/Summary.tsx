'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { FormState, UIFieldClientComponent } from 'payload'
import { BANDS, freedPerWeek, minutesByClass } from '@/domain/carving/minutes'
import { type Doer, minutesBetween, STEP_CLASSES, type StepClass } from '@/domain/carving/step'
import { bandLabels, carvingPanelTexts as texts, stepClassLabels } from '@/glossary/carving'
import '../admin.css'
import '../record.css'

function stepsIn(fields: FormState) {
  const count = fields['steps']?.rows?.length ?? 0
  return Array.from({ length: count }, (_, index) => {
    const value = (name: string): unknown => fields[`steps.${index}.${name}`]?.value
    const [from, to] = [String(value('from') ?? ''), String(value('to') ?? '')]
    return {
      from,
      minutes: Number(value('minutes')) || minutesBetween(from, to),
      classification: (value('classification') ?? 'professional') as StepClass,
      doneBy: (value('doneBy') ?? 'professional') as Doer,
      chosen: value('chosen') === true,
    }
  })
}

/** Minutes by class and band, and what the chosen steps free in a week, as the sheet is being filled in. */
export const Summary: UIFieldClientComponent = () => {
  const [fields] = useAllFormFields()
  const steps = stepsIn(fields)
  const table = minutesByClass(steps)
  const days = Number(fields['daysPerWeek']?.value ?? 0)
  const freed = freedPerWeek(steps, days)
  return (
    <section aria-label={texts.summary} className="care care-inset">
      <h2>{texts.summary}</h2>
      <p aria-live="polite">
        <strong>{freed > 0 ? texts.freed(freed) : texts.freedNothing}</strong>{' '}
        {freed > 0 && <span className="care-quiet">{texts.freedHow(freed / days, days)}</span>}
      </p>
      <div className="care-scroll">
        <table className="care-table">
          <thead>
            <tr>
              <th scope="col">{texts.className}</th>
              {BANDS.map((band) => (
                <th key={band} scope="col">
                  {bandLabels[band]}
                </th>
              ))}
              <th scope="col">{texts.total}</th>
            </tr>
          </thead>
          <tbody>
            {STEP_CLASSES.map((each) => (
              <tr key={each}>
                <th scope="row">{stepClassLabels[each]}</th>
                {BANDS.map((band) => (
                  <td key={band}>{texts.minutes(table[each][band])}</td>
                ))}
                <td>{texts.minutes(table[each].total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
