import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { noteTexts as texts } from '@/glossary/reviews'
import { noteOfReview } from '@/queries/noteOfReview'
import { documentLink } from '../links'
import { NoteRead } from './NoteRead'
import '../admin.css'
import '../record.css'

/** On a review, for the operator: whether what was written for the office alone has been read, by whom, and the press for it. */
export const NoteToOffice: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || actorOf(req).role !== 'operator') return null
  const note = await noteOfReview(databaseOf(req.payload), String(id))
  if (!note) return null
  const { question, read } = note
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p>{read ? texts.readBy(tokyoInstant(read.at), read.by) : texts.about}</p>
      {!read && <NoteRead review={String(id)} />}
      <p>
        <a href={documentLink('support-requests', question)}>{texts.answerInWords}</a>
      </p>
    </section>
  )
}
