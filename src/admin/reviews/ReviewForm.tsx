'use client'

import { useState } from 'react'
import { CRITERIA, type Criterion, SCORES, type Scores, unscored } from '@/domain/review/criteria'
import { MOST_CHARACTERS } from '@/domain/review/rules'
import { criterionLabels, reviewPanelTexts, reviewRefusals, reviewTexts as texts, scoreLabels } from '@/glossary/reviews'
import { Fault } from '../Fault'
import { keepTyped } from '../keepTyped'
import { useSending } from '../useSending'

/** The facility's review of a visit. The page is read anew afterwards, so that it shows what was stored. */
export function ReviewForm({ application }: { application: string }) {
  const [scores, setScores] = useState<Scores>({})
  const [comment, setComment] = useState('')
  const [privateNote, setPrivateNote] = useState('')
  const { busy, fault, refuse, send } = useSending(reviewPanelTexts.failed)
  const submit = async () => {
    if (unscored('facility', scores).length > 0) return refuse(reviewRefusals.scores_missing)
    const body = { scores, comment, privateNote }
    await send('POST', `/api/applications/${application}/review`, body)
  }
  return (
    <div className="care-answers" ref={keepTyped}>
      <Fault sentence={fault} />
      {CRITERIA.facility.map((criterion) => (
        <Asked
          key={criterion}
          criterion={criterion}
          chosen={scores[criterion]}
          choose={(score) => setScores({ ...scores, [criterion]: score })}
        />
      ))}
      <div className="care-answers__fields">
        <label>
          {texts.comment}
          <textarea maxLength={MOST_CHARACTERS} onChange={(event) => setComment(event.target.value)} rows={3} value={comment} />
          <span className="care-quiet">{texts.commentHint}</span>
        </label>
        <label>
          {texts.privateNote}
          <textarea
            maxLength={MOST_CHARACTERS}
            onChange={(event) => setPrivateNote(event.target.value)}
            rows={3}
            value={privateNote}
          />
          <span className="care-quiet">{texts.privateNoteHint}</span>
        </label>
      </div>
      <button className="care-button" disabled={busy} onClick={() => void submit()} type="button">
        {busy ? texts.sending : texts.submit}
      </button>
    </div>
  )
}

type AskedGiven = { criterion: Criterion; chosen: number | undefined; choose: (score: (typeof SCORES)[number]) => void }

const Asked = ({ choose, chosen, criterion }: AskedGiven) => (
  <fieldset className="care-status">
    <legend>{criterionLabels[criterion]}</legend>
    <div className="care-status__next">
      {SCORES.toReversed().map((score) => (
        <label key={score}>
          <input
            checked={chosen === score}
            name={`review-${criterion}`}
            onChange={() => choose(score)}
            type="radio"
            value={score}
          />
          {scoreLabels[score]}
        </label>
      ))}
    </div>
  </fieldset>
)
