import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { spokenSpan } from '@/domain/calendar/spoken'
import { taskCategoryLabels } from '@/glossary/choices'
import { visitStates } from '@/glossary/site'
import { Facts } from '@/site/listing/Facts'
import { HideFacility } from '@/site/listing/HideFacility'
import { SeatsLeft } from '@/site/listing/SeatsLeft'
import { WishForTime } from '@/site/wish/WishForTime'
import { hide } from '../../actions/blocks'
import { wish } from '../../actions/wishes'
import { listingOf } from '../listingOf'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await listingOf((await params).id))?.listing.title ?? '募集が見つかりません',
})

const Page = async ({ params }: Props) => {
  const found = await listingOf((await params).id)
  if (!found) notFound()
  const { listing, now, payload, resident } = found
  const open =
    resident && listing.period
      ? await payload.find({
          collection: 'time-wishes',
          where: { task: { equals: listing.id }, status: { equals: 'open' } },
          limit: 1,
          depth: 0,
          overrideAccess: false,
          user: resident,
        })
      : null
  return (
    <article>
      <p className="back">
        <Link href="/listings">募集の一覧へ</Link>
      </p>
      <h1>{listing.title}</h1>
      <p className="tags">
        <span className="tag">{taskCategoryLabels[listing.category]}</span>
        {listing.beginnerFriendly && <span className="tag strong">はじめての方歓迎</span>}
      </p>
      <Facts listing={listing} />
      <section aria-labelledby="times">
        <h2 id="times">日時と応募</h2>
        {listing.period && (
          <WishForTime
            listing={listing.id}
            open={open?.docs[0]?.wish ?? null}
            period={listing.period}
            signedIn={resident !== null}
            wish={wish}
          />
        )}
        {listing.slots.length === 0 && !listing.period && (
          <p>
            いま応募できる日時はありません。<Link href="/listings">ほかの募集をさがす</Link>
          </p>
        )}
        <ul className="slots">
          {listing.slots.map((slot) => {
            const span = spokenSpan({ startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt) }, now)
            return (
              <li key={slot.id}>
                <div>
                  <p className="when">{span}</p>
                  {slot.supervisor && <p>いっしょに動く職員　{slot.supervisor}</p>}
                  <p>
                    <SeatsLeft isShort={slot.isShort} seats={slot.seatsLeft} />
                    <span className="hint">募集 {slot.capacity}人</span>
                  </p>
                </div>
                {slot.mine ? (
                  <p className="mine">
                    応募済み：{visitStates[slot.mine][0]}
                    <br />
                    <Link href="/my">わたしの活動で見る</Link>
                  </p>
                ) : (
                  <Link
                    className="button primary"
                    href={`/listings/${listing.id}/apply?slot=${slot.id}`}
                    aria-label={`${span}に応募する`}
                  >
                    {slot.seatsLeft > 0 ? '応募する' : 'キャンセル待ちで応募する'}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
      </section>
      <p>
        <Link href={`/my/proposals/new?listing=${listing.id}`}>この施設に活動を提案する</Link>
      </p>
      {resident && <HideFacility facility={listing.facility.name} hide={hide} task={listing.id} />}
    </article>
  )
}

export default Page
