'use client'
import { type Criterion, SCORES } from '@/domain/review/criteria'
import { criterionLabels, scoreLabels } from '@/glossary/reviews'
import { Asked, useField } from '../form/useField'

/** One thing that is asked, with its five answers; works without scripts. */
export function ScoreField({ criterion }: { criterion: Criterion }) {
  const { described, id, invalid, notes, sent } = useField(criterion)
  return (
    <fieldset className="scores" id={id} {...described} {...invalid} tabIndex={-1}>
      <legend>
        <Asked label={criterionLabels[criterion]} required />
      </legend>
      {notes}
      {SCORES.toReversed().map((score) => (
        <label key={score} className="score">
          <input type="radio" name={criterion} value={score} required defaultChecked={sent === String(score)} />
          {scoreLabels[score]}
        </label>
      ))}
    </fieldset>
  )
}
