import type { Metadata } from 'next'
import Link from 'next/link'
import { databaseOf } from '@/database/handle'
import { spokenInstant } from '@/domain/calendar/spoken'
import { hiddenFacilities } from '@/queries/hiddenFacilities'
import { ActionForm } from '@/site/form/ActionForm'
import { DoneNotice } from '@/site/frame/DoneNotice'
import type { Query } from '@/site/listing/filters'
import { show } from '../../actions/blocks'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '表示しない施設' }
const DONE: Record<string, string> = {
  hidden: 'この施設の募集を表示しないようにしました。施設には知らされません。',
  shown: 'この施設の募集を、ふたたび表示します。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, volunteer } = await signedIn('/my/hidden')
  const [hidden, { done }, now] = [await hiddenFacilities(databaseOf(payload), { volunteer }), await searchParams, new Date()]
  return (
    <div className="narrow">
      <DoneNotice words={DONE} done={done} />
      <p className="back">
        <Link href="/my/settings">わたしの設定に戻る</Link>
      </p>
      <h1>表示しない施設</h1>
      <p>ここにある施設の募集は、あなたの画面に表示されません。施設には知らされません。</p>
      {hidden.length === 0 ? (
        <div className="empty">
          <p>表示しない施設はありません。募集のページの下から選べます。</p>
        </div>
      ) : (
        <ul className="cards">
          {hidden.map(({ facility, id, madeAt, revision }) => (
            <li className="card" key={id}>
              <h2>{facility}</h2>
              <p className="hint">{spokenInstant(new Date(madeAt), now)}から</p>
              <ActionForm action={show} submit="ふたたび表示する" sending="変更しています…" tone="plain">
                <input type="hidden" name="block" value={id} />
                <input type="hidden" name="revision" value={revision} />
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export default Page
