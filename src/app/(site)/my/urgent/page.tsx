import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/site/form/ActionForm'
import { Choices } from '@/site/form/Choices'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { chooseUrgent } from '../../actions/urgent'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '急募のお知らせ' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, resident, volunteer: id } = await signedIn('/my/urgent')
  const { urgentNotice } = await payload.findByID({
    collection: 'volunteers',
    id,
    depth: 0,
    overrideAccess: false,
    user: resident,
  })
  const { done } = await searchParams
  return (
    <div className="narrow">
      {done === 'chosen' && (
        <Notice>{urgentNotice ? '急募のお知らせを、メールでお送りします。' : '急募のお知らせは、お送りしません。'}</Notice>
      )}
      <p className="back">
        <Link href="/my/settings">わたしの設定に戻る</Link>
      </p>
      <h1>急募のお知らせ</h1>
      <p>
        人数が足りない活動を、メールでお知らせします。お住まいの区とその隣の区の活動、前に参加された活動と同じ分類の活動が対象です。
      </p>
      <ul className="points">
        <li>同じ日時については一度だけ、7日間に数通まで、夜間にはお送りしません。</li>
        <li>お知らせに応じなくても、不利になることはありません。いつでも止められます。</li>
      </ul>
      <ActionForm action={chooseUrgent} submit="この内容にする" sending="変更しています…" labels={{ choice: '急募のお知らせ' }}>
        <Choices
          name="choice"
          legend="急募のお知らせ"
          required
          options={[
            { value: 'yes', label: '受け取る' },
            { value: 'no', label: '受け取らない' },
          ]}
          chosen={urgentNotice ? 'yes' : 'no'}
        />
      </ActionForm>
    </div>
  )
}

export default Page
