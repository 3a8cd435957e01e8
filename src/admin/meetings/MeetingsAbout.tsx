import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { isUuid } from '@/domain/text/isUuid'
import { readDay } from '@/glossary/instants'
import { meetingsAboutTexts as texts } from '@/glossary/paperScreens'
import { type MetAbout, meetingsAbout } from '@/queries/meetingsAbout'
import { documentLink } from '../links'
import '../admin.css'

const KINDS: readonly string[] = ['gap-analyses', 'consultation-matters'] satisfies MetAbout[]

/** On an analysis of a gap and on a question of the parties: the meetings at which it was talked about. */
export const MeetingsAbout: UIFieldServerComponent = async ({ collectionSlug, id, req }) => {
  const { role } = actorOf(req)
  if (!isUuid(id) || !KINDS.includes(collectionSlug) || (role !== 'city' && role !== 'operator')) return null
  const meetings = await meetingsAbout(databaseOf(req.payload), collectionSlug as MetAbout, id)
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      {meetings.length === 0 ? (
        <p className="care-quiet">{texts.none}</p>
      ) : (
        <ul className="care-files">
          {meetings.map((meeting) => (
            <li key={meeting.id}>
              <a href={documentLink('meetings', meeting.id)}>{texts.meeting(readDay(meeting.heldOn), meeting.title)}</a>
              {!meeting.held && `　${texts.planned}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
