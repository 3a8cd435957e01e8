import { OPEN_DATA_CREDIT } from '@/glossary/import'
import type { Listing } from '@/queries/listing'
import { factsOf } from './factsOf'
import { Photos } from './Photos'

/** What a resident asks first: what exactly, where, with whom, what to wear and to bring. */
export const Facts = ({ listing }: { listing: Listing }) => (
  <>
    <section aria-labelledby="work">
      <h2 id="work">お願いしたいこと</h2>
      <p className="prose">{listing.description}</p>
    </section>
    <section aria-labelledby="facts">
      <h2 id="facts">場所・持ち物など</h2>
      <dl className="facts">
        {factsOf(listing).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="prose">{value}</dd>
          </div>
        ))}
      </dl>
      {listing.facility.openData && <p className="hint">施設の名前と住所の{OPEN_DATA_CREDIT}</p>}
    </section>
    <Photos photos={listing.facility.photos} />
  </>
)
