import type { TypedUser, UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { calendarAddress } from '@/access/calendarSecret'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { feedOwner } from '@/queries/calendarEntries'
import { CalendarButtons } from './CalendarButtons'
import '../admin.css'
import '../record.css'

/** On a facility, for its staff: the address under which a calendar shows when how many come. */
export const CalendarOf: UIFieldServerComponent = async ({ id, req }) => {
  if (!id || actorOf(req).role !== 'facility') return null
  const { docs } = await req.payload.find({
    collection: 'calendar-feeds',
    where: { facility: { equals: id }, revokedAt: { exists: false } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  const [stored] = docs
  // One that ended with whoever opened it answers nobody, so it is not shown as an address.
  const feed = stored && (await feedOwner(databaseOf(req.payload), { feed: stored.id, now: nowOf(req) })) ? stored : null
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      <p>{texts.ofFacility}</p>
      {feed ? (
        <>
          <p>{texts.address}</p>
          <p>
            <code className="care-address">{calendarAddress(req.payload.config.serverURL, feed.id)}</code>
          </p>
          <p className="care-quiet">{texts.secret}</p>
        </>
      ) : (
        <p>{texts.none}</p>
      )}
      <CalendarButtons facility={String(id)} feed={feed?.id ?? null} />
    </section>
  )
}
