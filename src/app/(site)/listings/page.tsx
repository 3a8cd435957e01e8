import type { Metadata } from 'next'
import Link from 'next/link'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { bestFitting, RECOMMENDED_ON_LISTINGS } from '@/domain/recommendation/reasons'
import { dayOf } from '@/domain/calendar/jst'
import { openListings } from '@/queries/openListings'
import { recommendedSlots } from '@/queries/recommendedSlots'
import { wardsOfCity } from '@/queries/wardsOfCity'
import { FilterForm } from '@/site/listing/FilterForm'
import { filtersFrom, isFiltered, listingsHref, type Query } from '@/site/listing/filters'
import { ListingCard } from '@/site/listing/ListingCard'
import { Pager } from '@/site/listing/Pager'
import { RecommendedCard } from '@/site/recommendation/RecommendedCard'
import { currentResident } from '@/site/session/currentResident'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: '募集をさがす' }
const PER_PAGE = 20

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const filters = filtersFrom(await searchParams)
  const now = new Date()
  const payload = await sitePayload()
  const [db, resident] = [databaseOf(payload), await currentResident(payload)]
  const volunteer = resident ? actorOf({ user: resident, context: {} }).volunteerId : null
  const scope = filters.ward ? { kind: 'ward' as const, ward: filters.ward } : { kind: 'all' as const }
  const [{ listings, total }, wards] = await Promise.all([
    openListings(db, { ...filters, scope, volunteer, order: 'soonest', now, perPage: PER_PAGE }),
    wardsOfCity(db),
  ])
  const pages = Math.ceil(total / PER_PAGE)
  // For whoever has not said yet what they look for.
  const recommended =
    volunteer && !isFiltered(filters) && filters.page === 1
      ? bestFitting(await recommendedSlots(db, { volunteer, now }), RECOMMENDED_ON_LISTINGS)
      : []
  return (
    <>
      <h1>募集をさがす</h1>
      <FilterForm filters={filters} today={dayOf(now)} wards={wards} />
      {recommended.length > 0 && (
        <section aria-labelledby="recommended">
          <h2 id="recommended">おすすめの募集</h2>
          <p>
            これまでの活動とお住まいの区から選んでいます。ほかの方には表示されません。応募しなくても、次の応募に影響はありません。
          </p>
          <ul className="cards">
            {recommended.map((slot) => (
              <RecommendedCard key={slot.id} now={now} slot={slot} />
            ))}
          </ul>
        </section>
      )}
      <h2 className={recommended.length > 0 ? undefined : 'visually-hidden'}>募集の一覧</h2>
      <p className="count" role="status">
        {total > 0 ? `${total}件の募集があります。活動日の近い順に表示しています。` : '条件に合う募集はありませんでした。'}
      </p>
      {listings.length > 0 && (
        <ul className="cards">
          {listings.map((listing) => (
            <ListingCard key={listing.id} listing={listing} now={now} />
          ))}
        </ul>
      )}
      {listings.length === 0 && total > 0 && (
        <p>
          このページには募集がありません。<Link href={listingsHref(filters)}>1ページ目に戻る</Link>
        </p>
      )}
      {total === 0 && (
        <div className="empty">
          {isFiltered(filters) ? (
            <>
              <p>活動日を空欄にする、区を「すべての区」にするなど、条件をゆるめると見つかることがあります。</p>
              <p>
                <Link className="button plain" href="/listings">
                  条件をすべて外す
                </Link>
              </p>
            </>
          ) : (
            <p>いま応募できる募集はありません。新しい募集は随時公開されます。日をあらためてご覧ください。</p>
          )}
        </div>
      )}
      <Pager page={filters.page} pages={pages} hrefOf={(page) => listingsHref(filters, page)} label="募集の一覧のページ" />
    </>
  )
}

export default Page
