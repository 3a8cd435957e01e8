'use client'
import { type Criterion, SCORES } from '@/domain/review/criteria'
import { criterionLabels, scoreLabels } from '@/glossary/reviews'
import { useForm } from '../form/ActionForm'

/** One thing that is asked, with its five answers; works without scripts. */
export function ScoreField({ criterion }: { criterion: Criterion }) {
  const { idOf, state } = useForm()
  const id = idOf(criterion)
  const error = state.errors[criterion]
  return (
    <fieldset
      className="scores"
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      tabIndex={-1}
    >
      <legend>
        {criterionLabels[criterion]}
        <span className="needed">必須</span>
      </legend>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {SCORES.toReversed().map((score) => (
        <label key={score} className="score">
          <input
            type="radio"
            name={criterion}
            value={score}
            required
            defaultChecked={state.values[criterion] === String(score)}
          />
          {scoreLabels[score]}
        </label>
      ))}
    </fieldset>
  )
}
