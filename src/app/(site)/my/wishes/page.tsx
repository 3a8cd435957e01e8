import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { actorOf } from '@/access/actor'
import { tokyoInstant } from '@/glossary/instants'
import { wishStates } from '@/glossary/wishes'
import { ActionForm } from '@/site/form/ActionForm'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { takeBackWish } from '../../actions/wishes'
import { sitePayload } from '../../payload'

export const metadata: Metadata = { title: '日時の希望' }
const SHOWN = 100
const DONE: Record<string, string> = {
  wished: '希望を施設に送りました。日時が決まると、メールでお知らせします。',
  withdrawn: '希望を取り下げました。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const payload = await sitePayload()
  const resident = await currentResident(payload)
  if (!resident || !actorOf({ user: resident, context: {} }).volunteerId) redirect('/sign-in?next=/my/wishes')
  const { docs } = await payload.find({
    collection: 'time-wishes',
    sort: '-wishedAt',
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    user: resident,
  })
  const { done } = await searchParams
  const told = typeof done === 'string' && Object.hasOwn(DONE, done) ? DONE[done] : undefined
  return (
    <div className="narrow">
      {told && <Notice>{told}</Notice>}
      <p className="back">
        <Link href="/my">わたしの活動に戻る</Link>
      </p>
      <h1>日時の希望</h1>
      {docs.length === 0 ? (
        <div className="empty">
          <p>まだ希望はありません。「日時は相談」と書かれた募集のページから送れます。</p>
        </div>
      ) : (
        docs.map(({ id, reply, status, task, wish, wishedAt }) => (
          <article className="aside" key={id}>
            <h2>{typeof task === 'object' ? task.title : '掲載が終わった募集'}</h2>
            <p className="hint">{tokyoInstant(new Date(wishedAt))}</p>
            <p className="prose">{wish}</p>
            <p>
              <strong>{wishStates[status]}</strong>
            </p>
            {reply && status === 'declined' && <p className="prose">{reply}</p>}
            {status === 'open' && (
              <ActionForm action={takeBackWish} submit="希望を取り下げる" sending="取り下げています…" tone="plain">
                <input type="hidden" name="wish" value={id} />
              </ActionForm>
            )}
          </article>
        ))
      )}
    </div>
  )
}

export default Page
