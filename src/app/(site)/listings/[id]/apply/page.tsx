import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { visitStates } from '@/glossary/site'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import type { Query } from '@/site/listing/filters'
import { NOT_STATED } from '@/site/listing/factsOf'
import { SeatsLeft } from '@/site/listing/SeatsLeft'
import { signInPath } from '@/site/session/signInPath'
import { VisitFacts } from '@/site/visit/VisitFacts'
import { apply } from '../../../actions/apply'
import { listingOf } from '../../listingOf'

export const metadata: Metadata = { title: '応募の確認' }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const Page = async ({ params, searchParams }: Props) => {
  const [{ id }, { slot: asked }] = await Promise.all([params, searchParams])
  const found = await listingOf(id)
  if (!found) notFound()
  const { listing, now, resident } = found
  const slot = listing.slots.find((each) => each.id === asked)
  if (!resident) redirect(signInPath(slot ? `/listings/${id}/apply?slot=${slot.id}` : `/listings/${id}`))
  const back = (
    <p className="back">
      <Link href={`/listings/${id}`}>募集の内容に戻る</Link>
    </p>
  )
  if (!slot)
    return (
      <>
        {back}
        <h1>この日時には応募できません</h1>
        <p>この日時の募集は終わりました。募集の内容に戻って、ほかの日時をお選びください。</p>
      </>
    )
  if (slot.mine)
    return (
      <>
        {back}
        <h1>この日時には応募済みです</h1>
        <p>
          いまの状態は「{visitStates[slot.mine][0]}」です。<Link href="/my">わたしの活動</Link>でご確認ください。
        </p>
      </>
    )
  return (
    <>
      {back}
      <h1>応募の確認</h1>
      <p>内容をお確かめのうえ、「応募する」を押してください。</p>
      <VisitFacts
        visit={{
          title: listing.title,
          facility: listing.facility.name,
          startsAt: new Date(slot.startsAt),
          endsAt: new Date(slot.endsAt),
        }}
        now={now}
      >
        <div>
          <dt>いっしょに動く職員</dt>
          <dd>{slot.supervisor ?? listing.supervisor ?? NOT_STATED}</dd>
        </div>
        <div>
          <dt>募集人数</dt>
          <dd>
            <SeatsLeft seats={slot.seatsLeft} />
          </dd>
        </div>
      </VisitFacts>
      <section aria-labelledby="shown">
        <h2 id="shown">施設に伝わること</h2>
        <p>
          応募すると、表示名・年代・お住まいの区・介護の経験・下の「施設へのひとこと」が施設に伝わります。受け入れが決まると、氏名・電話番号・メールアドレスも、活動の
          {listing.contactDays}日後まで施設に表示されます。住所と生年月日は伝わりません。
        </p>
      </section>
      <ActionForm action={apply} submit={slot.seatsLeft > 0 ? '応募する' : 'キャンセル待ちで応募する'} sending="送信しています…">
        <input type="hidden" name="slot" value={slot.id} />
        <Field
          type="textarea"
          name="message"
          label="施設へのひとこと"
          hint="自己紹介や、不安なこと、質問などがあればお書きください（1000字まで）。"
          maxLength={1000}
        />
      </ActionForm>
    </>
  )
}

export default Page
