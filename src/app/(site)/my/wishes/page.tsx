import type { Metadata } from 'next'
import Link from 'next/link'
import { databaseOf } from '@/database/handle'
import { idOf } from '@/domain/idOf'
import { facilityNames } from '@/queries/facilityNames'
import { endingReasons } from '@/glossary/askings'
import { tokyoInstant } from '@/glossary/instants'
import { wishStates } from '@/glossary/wishes'
import { ActionForm } from '@/site/form/ActionForm'
import { BackToMine } from '@/site/frame/BackToMine'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { takeBackWish } from '../../actions/wishes'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '日時の希望' }
const SHOWN = 100
const DONE: Record<string, string> = {
  wished: '希望を施設に送りました。日時が決まると、メールでお知らせします。',
  withdrawn: '希望を取り下げました。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident } = await signedIn('/my/wishes')
  const { docs } = await payload.find({
    collection: 'time-wishes',
    sort: '-wishedAt',
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    user: resident,
  })
  const ids = docs.flatMap(({ task }) => (typeof task === 'object' ? [idOf(task.facility)] : []))
  const facilities = await facilityNames(databaseOf(payload), { ids })
  const { done } = await searchParams
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <BackToMine />
      <h1>日時の希望</h1>
      {docs.length === 0 ? (
        <div className="empty">
          <p>まだ希望はありません。「日時は相談」と書かれた募集のページから送れます。</p>
          <p>
            <Link className="button primary" href="/listings">
              募集をさがす
            </Link>
          </p>
        </div>
      ) : (
        docs.map(({ endedBecause, id, reply, status, task, wish, wishedAt }) => (
          <article className="aside" key={id}>
            <h2>{typeof task === 'object' ? <Link href={`/listings/${task.id}`}>{task.title}</Link> : '掲載が終わった募集'}</h2>
            {typeof task === 'object' && <p>{facilities.get(idOf(task.facility))}</p>}
            <p className="hint">{tokyoInstant(new Date(wishedAt))}</p>
            <p className="prose">{wish}</p>
            <p>
              <strong>{wishStates[status]}</strong>
            </p>
            {reply && status === 'declined' && <p className="prose">{reply}</p>}
            {status === 'ended' && endedBecause && <p>{endingReasons[endedBecause]}</p>}
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
