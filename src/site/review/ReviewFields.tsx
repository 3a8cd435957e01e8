'use client'
import { CRITERIA } from '@/domain/review/criteria'
import { MOST_CHARACTERS } from '@/domain/review/rules'
import { reviewTexts as texts } from '@/glossary/reviews'
import { Field } from '../form/Field'
import { ScoreField } from './ScoreField'

/** What a resident is asked about a visit. */
export const ReviewFields = () => (
  <>
    {CRITERIA.resident.map((criterion) => (
      <ScoreField key={criterion} criterion={criterion} />
    ))}
    <Field type="textarea" name="comment" label={texts.comment} hint={texts.commentHint} maxLength={MOST_CHARACTERS} />
    <Field
      type="textarea"
      name="privateNote"
      label={texts.privateNote}
      hint={texts.privateNoteHint}
      maxLength={MOST_CHARACTERS}
    />
  </>
)
