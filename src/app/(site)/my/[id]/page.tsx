import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { spokenSpan } from '@/domain/calendar/spoken'
import { listingOfVisit } from '@/queries/listingOfVisit'
import { BackToMine } from '@/site/frame/BackToMine'
import { Facts } from '@/site/listing/Facts'
import { signedInWithVisit } from './signedInWithVisit'

export const metadata: Metadata = { title: '活動の内容' }

type Props = { params: Promise<{ id: string }> }

/** What somebody applied for, as it was published; also while the listing itself cannot be opened. */
const Page = async ({ params }: Props) => {
  const { id } = await params
  const { db, now, visit, volunteer } = await signedInWithVisit(id)
  const listing = await listingOfVisit(db, { application: id, volunteer })
  if (!listing) notFound()
  return (
    <article>
      <BackToMine />
      <h1>{listing.title}</h1>
      <p className="when">{spokenSpan(visit, now)}</p>
      <p>ご応募いただいた活動の内容です。変わったときは、メールと「わたしの活動」でお知らせします。</p>
      <Facts listing={listing} />
    </article>
  )
}

export default Page
