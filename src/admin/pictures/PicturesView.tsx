import type { AdminViewServerProps } from 'payload'
import { databaseOf } from '@/database/handle'
import { tokyoInstant } from '@/glossary/instants'
import { pictureTexts as texts } from '@/glossary/pictures'
import { picturesToRelease, type PictureToRelease } from '@/queries/picturesToRelease'
import { documentLink, pictureFileLink } from '../links'
import { ScreenHead } from '../ScreenHead'
import { DecidePicture } from './DecidePicture'
import '../admin.css'
import '../listingReview/listingReview.css'
import './pictures.css'

const SHOWN = 30

/** The pictures of facilities that wait to be looked at, oldest first, each decided on right here. */
export async function PicturesView({ initPageResult: { req } }: AdminViewServerProps) {
  const { pictures, total } = await picturesToRelease(databaseOf(req.payload), { limit: SHOWN })
  return (
    <main className="care">
      <ScreenHead title={texts.title} about={texts.about} />
      {pictures.length === 0 && <p className="care-empty">{texts.none}</p>}
      <ul className="care-pictures care-review">
        {pictures.map((picture) => (
          <li key={picture.id} className="care-card">
            <Picture picture={picture} />
          </li>
        ))}
      </ul>
      {total > pictures.length && <p className="care-quiet">{texts.more(pictures.length, total)}</p>}
    </main>
  )
}

const Picture = ({ picture }: { picture: PictureToRelease }) => {
  const { alt, facility, facilityName, filename, id, inProfile, refusedBefore, revision, since } = picture
  return (
    <>
      <a className="care-pictures__shown" href={pictureFileLink(filename)} aria-label={texts.of(texts.larger, alt)}>
        {/* biome-ignore lint/performance/noImgElement: asked of the same door as every picture, which says who may see it */}
        <img alt={alt} loading="lazy" src={pictureFileLink(filename)} />
      </a>
      <h2 className="care-card__name">{alt}</h2>
      <dl className="care-pictures__facts">
        <dt>{texts.facility}</dt>
        <dd>
          <a href={documentLink('facilities', facility)}>{facilityName}</a>
        </dd>
        <dt>{texts.since}</dt>
        <dd>{tokyoInstant(since)}</dd>
        <dt>{texts.place}</dt>
        <dd>{inProfile ? texts.inProfile : texts.notInProfile}</dd>
        {refusedBefore && (
          <>
            <dt>{texts.before}</dt>
            <dd className="care-lines">{refusedBefore}</dd>
          </>
        )}
      </dl>
      <DecidePicture alt={alt} picture={id} revision={revision} state="waiting" />
      <p>
        <a aria-label={texts.of(texts.open, alt)} href={documentLink('media', id)}>
          {texts.open}
        </a>
      </p>
    </>
  )
}
