import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { calendarAddress } from '@/access/calendarSecret'
import { nowOf } from '@/access/clock'
import { databaseOf } from '@/database/handle'
import { calendarTexts as texts } from '@/glossary/calendarFeeds'
import { feedsOfFacility } from '@/queries/feedsOfFacility'
import { CalendarButtons } from './CalendarButtons'
import '../admin.css'
import '../record.css'

/** On a facility, for its staff: the address under which a calendar shows when how many come. */
export const CalendarOf: UIFieldServerComponent = async ({ id, req }) => {
  const { accountId, facilityIds, role } = actorOf(req)
  if (!id || role !== 'facility' || !accountId || !facilityIds.includes(String(id))) return null
  const { feed, haveEnded } = await feedsOfFacility(databaseOf(req.payload), {
    facility: String(id),
    account: accountId,
    now: nowOf(req),
  })
  return (
    <section aria-label={texts.title} className="care care-inset">
      <h2>{texts.title}</h2>
      <p>{texts.ofFacility}</p>
      {feed ? (
        <>
          <p>{texts.address}</p>
          <p>
            <code className="care-address">{calendarAddress(req.payload.config.serverURL, feed)}</code>
          </p>
          <p className="care-quiet">{texts.secret}</p>
        </>
      ) : (
        <p>{haveEnded ? texts.ended : texts.none}</p>
      )}
      <CalendarButtons facility={String(id)} feed={feed} />
    </section>
  )
}
