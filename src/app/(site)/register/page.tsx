import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ownLabels } from '@/glossary/ownRegistration'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { CameBy } from '@/site/publicity/CameBy'
import { currentResident } from '@/site/session/currentResident'
import { askToRegister } from '../actions/register'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: 'ボランティアの登録' }
const EMAIL = 'メールアドレス'

const Sent = () => (
  <>
    <Notice>お申し込みを受け付けました。メールをご確認ください。</Notice>
    <p>
      入力されたメールアドレスへ、手続きの続きをご案内するメールをお送りします。24時間以内に、メールに書かれたアドレスを開いてください。
    </p>
    <p>
      しばらく待っても届かないときは、迷惑メールのフォルダーと、入力したメールアドレスをご確認ください。それでも届かないときは事務局へご連絡ください。
    </p>
    <p>
      <Link href="/register">メールアドレスを入力し直す</Link>
    </p>
  </>
)

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { done } = await searchParams
  if (await currentResident(await sitePayload())) redirect('/my/profile')
  return (
    <div className="narrow">
      <h1>ボランティアの登録</h1>
      {done === 'sent' ? (
        <Sent />
      ) : (
        <>
          <p>介護の経験や資格がなくても登録できます。費用はかかりません。登録しても、応募や参加の義務はありません。</p>
          <section aria-labelledby="steps" className="consent">
            <h2 id="steps">登録の流れ</h2>
            <ol>
              <li>メールアドレスを入力すると、確認のメールが届きます。</li>
              <li>メールのアドレスを開き、お名前・{ownLabels.address}などを入力します（5分ほど）。</li>
              <li>すぐに募集をさがして応募できます。お住まいの確認は、そのあとで事務局が行います。</li>
            </ol>
          </section>
          <ActionForm action={askToRegister} labels={{ email: EMAIL }} sending="送信しています…" submit="確認のメールを送る">
            <CameBy />
            <Field
              autoComplete="email"
              hint="ログインとお知らせに使います。"
              label={EMAIL}
              maxLength={254}
              name="email"
              required
              type="email"
            />
            <p aria-hidden="true" className="unused">
              <label>
                入力しないでください
                <input autoComplete="off" defaultValue="" name="website" tabIndex={-1} type="text" />
              </label>
            </p>
          </ActionForm>
          <section aria-labelledby="others" className="aside">
            <h2 id="others">メールを使わない方・登録済みの方</h2>
            <p>窓口やお電話でも登録できます。ページの下の「お問い合わせ」から事務局へご連絡ください。</p>
            <p>
              すでに登録している方は<Link href="/sign-in">ログイン</Link>へお進みください。
            </p>
          </section>
        </>
      )}
    </div>
  )
}

export default Page
