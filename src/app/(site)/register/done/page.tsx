import type { Metadata } from 'next'
import Link from 'next/link'
import { ownProfile } from '@/actions/residents/ownProfile'
import { databaseOf } from '@/database/handle'
import { guardianStep, proofSteps } from '@/glossary/ownRegistration'
import { briefingPassed } from '@/queries/briefingPassed'
import { Notice } from '@/site/frame/Notice'
import { signedIn } from '../../signedIn'

export const metadata: Metadata = { title: '登録を受け付けました' }

const Page = async () => {
  const { payload, resident, volunteer } = await signedIn('/register/done')
  const profile = await ownProfile(payload, { resident, volunteer, now: new Date() })
  const briefing = await briefingPassed(databaseOf(payload), { volunteer })
  return (
    <div className="narrow">
      <Notice>登録を受け付けました。ありがとうございます。</Notice>
      <h1>これからの流れ</h1>
      <ol className="steps">
        {briefing.required && briefing.version === null && (
          <li>
            <strong>活動の前の説明を受ける</strong>してよいこと・してはいけないことの短い説明です（5分ほど）。{' '}
            <Link href="/briefing">説明を受ける</Link>
          </li>
        )}
        <li>
          <strong>募集をさがして応募する</strong>すぐに応募できます。 <Link href="/listings">募集をさがす</Link>
        </li>
        {!profile.verified && (
          <li>
            <strong>お住まいを確認する</strong>
            {proofSteps[profile.home?.plannedProof ?? 'self_declared']}
          </li>
        )}
        {profile.guardianMissing && (
          <li>
            <strong>保護者の同意書を出す</strong>
            {guardianStep}
          </li>
        )}
      </ol>
      <p>
        登録の内容は「わたしの活動」の<Link href="/my/profile">登録の内容</Link>で、いつでも見たり変えたりできます。
      </p>
      <p>
        <Link className="button primary" href="/listings">
          募集をさがす
        </Link>
      </p>
    </div>
  )
}

export default Page
