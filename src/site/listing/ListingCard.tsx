import Link from 'next/link'
import { spokenSpan } from '@/domain/calendar/spoken'
import { mealsLabels, taskCategoryLabels } from '@/glossary/choices'
import { spokenPeriod } from '@/glossary/wishes'
import type { OpenListing } from '@/queries/openListings'
import { wayThere } from './access'
import { SeatsLeft } from './SeatsLeft'

/** One listing in a list: what, where, when next. */
export const ListingCard = ({ listing, now }: { listing: OpenListing; now: Date }) => (
  <li className="card">
    <h3>
      <Link href={`/listings/${listing.id}`}>{listing.title}</Link>
    </h3>
    <p className="tags">
      <span className="tag">{taskCategoryLabels[listing.category]}</span>
      {listing.beginnerFriendly && <span className="tag strong">はじめての方歓迎</span>}
      {listing.highSchoolWelcome && <span className="tag">高校生も参加できる</span>}
      {listing.isRemote && <span className="tag">在宅・オンライン可</span>}
      {listing.period && <span className="tag">日時は相談</span>}
      {listing.meals === 'provided' && <span className="tag">{mealsLabels.provided}</span>}
    </p>
    <p>
      {listing.facility}
      {listing.ward && `（${listing.ward}）`}
    </p>
    {listing.nearestStop && !listing.isRemote && <p className="hint">{wayThere(listing)}</p>}
    {listing.period && <p>日時は相談して決めます。期間：{spokenPeriod(listing.period)}</p>}
    <ul className="times">
      {listing.slots.map((slot) => (
        <li key={slot.id}>
          <span>{spokenSpan({ startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) }, now)}</span>
          <SeatsLeft isShort={slot.isShort} seats={slot.seatsLeft} />
        </li>
      ))}
    </ul>
    {listing.openSlots > listing.slots.length && (
      <p className="hint">ほかに{listing.openSlots - listing.slots.length}件の日時があります。</p>
    )}
  </li>
)
