import type { Metadata } from 'next'
import Link from 'next/link'
import { databaseOf } from '@/database/handle'
import { spokenSpan } from '@/domain/calendar/spoken'
import { myInvitations } from '@/queries/myInvitations'
import { ActionForm } from '@/site/form/ActionForm'
import { BackToMine } from '@/site/frame/BackToMine'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { turnDown } from '../../actions/invitations'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: 'ご招待' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { payload, volunteer } = await signedIn('/my/invitations')
  const now = new Date()
  const [invitations, { done }] = [await myInvitations(databaseOf(payload), { volunteer, now }), await searchParams]
  return (
    <div className="narrow">
      {done === 'declined' && <Notice>お返事を受け付けました。施設には伝わりません。</Notice>}
      <BackToMine />
      <h1>ご招待</h1>
      <p>
        施設から届いたご招待です。お返事は任意で、お断りになっても次の応募に影響はなく、施設にも伝わりません。お名前は、応募されるまで施設に表示されません。
      </p>
      {invitations.length === 0 ? (
        <div className="empty">
          <p>いま届いているご招待はありません。</p>
          <p>
            <Link className="button primary" href="/listings">
              募集をさがす
            </Link>
          </p>
        </div>
      ) : (
        <ul className="cards">
          {invitations.map((each) => (
            <li className="card" key={each.id}>
              <h2>
                <Link href={`/listings/${each.task}`}>{each.title}</Link>
              </h2>
              <p className="when">{spokenSpan(each, now)}</p>
              <p>{each.facility}</p>
              <p className="hint">ご招待の理由</p>
              <ul className="points">
                {each.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              <div className="choices">
                <Link className="button primary" href={`/listings/${each.task}/apply?slot=${each.slot}`}>
                  応募する
                </Link>
                <ActionForm action={turnDown} submit="お断りする" sending="送信しています…" tone="plain">
                  <input type="hidden" name="invitation" value={each.id} />
                </ActionForm>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

export default Page
