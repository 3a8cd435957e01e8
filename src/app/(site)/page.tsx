import Link from 'next/link'
import { actorOf } from '@/access/actor'
import { databaseOf } from '@/database/handle'
import { openListings } from '@/queries/openListings'
import { ListingCard } from '@/site/listing/ListingCard'
import { currentResident } from '@/site/session/currentResident'
import { sitePayload } from './payload'

const NEWEST = 4

const Page = async () => {
  const now = new Date()
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  const asked = {
    scope: { kind: 'all' as const },
    category: null,
    day: null,
    beginnerFriendly: false,
    volunteer: resident ? actorOf({ user: resident, context: {} }).volunteerId : null,
    order: 'newest' as const,
    now,
    page: 1,
    perPage: NEWEST,
  }
  const { listings, total } = await openListings(databaseOf(payload), asked)
  return (
    <>
      <section className="hero">
        <h1>
          介護の経験がなくても、
          <wbr />
          できることがあります
        </h1>
        <p>
          介護施設で、お掃除や配膳、レクリエーションのお手伝い、話し相手など、介護の周りの仕事を手伝うボランティアを募集しています。入浴や食事の介助など、体に触れる介護や医療にかかわることはお願いしません。
        </p>
        <p className="ways">
          <Link className="button primary" href="/listings">
            募集をさがす
          </Link>
          <Link className="button plain" href={resident ? '/my' : '/register'}>
            {resident ? 'わたしの活動を見る' : 'ボランティアに登録する'}
          </Link>
        </p>
      </section>
      <p>
        介護施設の方は、<Link href="/facility-registration">施設の登録の申し込み</Link>から始められます。費用はかかりません。
      </p>
      <section aria-labelledby="steps">
        <h2 id="steps">参加までの流れ</h2>
        <ol className="steps">
          <li>
            <strong>登録する</strong>
            <Link href="/register">ボランティアの登録</Link>
            から、メールアドレスだけで始められます。窓口やお電話でも登録できます。
          </li>
          <li>
            <strong>さがして応募する</strong>日時と場所を見て、行ってみたい募集に応募します。
          </li>
          <li>
            <strong>決定を待つ</strong>施設が受け入れを決めると「わたしの活動」に「参加決定」と表示されます。
          </li>
          <li>
            <strong>参加して、確認する</strong>活動のあと、施設の記録を確かめて「参加しました」を押すと完了です。
          </li>
        </ol>
      </section>
      <section aria-labelledby="newest">
        <h2 id="newest">新しい募集</h2>
        {listings.length > 0 ? (
          <ul className="cards">
            {listings.map((listing) => (
              <ListingCard key={listing.id} listing={listing} now={now} />
            ))}
          </ul>
        ) : (
          <p>いま応募できる募集はありません。新しい募集が公開されると、ここに表示されます。</p>
        )}
        {total > listings.length && (
          <p>
            <Link href="/listings">すべての募集（{total}件）を見る</Link>
          </p>
        )}
      </section>
    </>
  )
}

export default Page
