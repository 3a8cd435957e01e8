import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import type { PictureState } from '@/domain/picture/release'
import { pictureStandings, pictureTexts as texts } from '@/glossary/pictures'
import type { Media } from '@/payload-types'
import { DecidePicture } from './DecidePicture'
import '../admin.css'
import '../record.css'

/** On the picture of a facility: where it stands; for the operator, deciding on it. */
export const DecisionOf: UIFieldServerComponent = ({ data, id, req }) => {
  const { alt, refusalReason, release, revision } = (data ?? {}) as Partial<Media>
  if (!id || !release) return null
  const state: PictureState = release
  return (
    <section aria-label={texts.label} className="care care-inset">
      <h2>{texts.label}</h2>
      <p className="care-notice">{pictureStandings[state]}</p>
      {state === 'refused' && <p className="care-lines">{texts.because(refusalReason ?? '')}</p>}
      {actorOf(req).role === 'operator' && (
        <DecidePicture alt={alt ?? ''} picture={String(id)} revision={revision ?? 0} state={state} />
      )}
    </section>
  )
}
