import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/site/form/ActionForm'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { CameBy } from '@/site/publicity/CameBy'
import { registrationLabels } from '@/site/registration/labels'
import { RegistrationFields } from '@/site/registration/RegistrationFields'
import { registerFacility } from '../actions/registerFacility'

export const metadata: Metadata = { title: '施設の登録の申し込み' }

const Received = () => (
  <>
    <Notice>登録の申し込みを受け付けました。</Notice>
    <p>入力されたメールアドレスへ、受け付けのお知らせをお送りします。</p>
    <p>
      事務局が内容を確認し、結果を同じメールアドレスへお知らせします。承認されると、ログインのためのパスワードを設定するページをご案内します。
    </p>
    <p>しばらく待っても届かないときは、迷惑メールのフォルダーをご確認のうえ、事務局へご連絡ください。</p>
    <p>
      <Link href="/">トップページへ</Link>
    </p>
  </>
)

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { done } = await searchParams
  return (
    <div className="narrow">
      <h1>施設の登録の申し込み</h1>
      {done === 'received' ? (
        <Received />
      ) : (
        <>
          <p>
            熊本市内の介護事業所が対象です。ボランティアに、掃除や配膳、話し相手など、介護の周りの仕事を手伝ってもらえます。施設の費用は無料です。
          </p>
          <ActionForm action={registerFacility} labels={registrationLabels} sending="送信しています…" submit="申し込む">
            <section aria-labelledby="consent" className="consent">
              <h2 id="consent">申し込みの前にお読みください</h2>
              <ul>
                <li>お願いできるのは介護の周りの仕事だけです。入浴や排せつの介助など、体に触れる介護は頼めません。</li>
                <li>活動のあいだは、施設の介護専門職が見守り、安全に気を配ってください。</li>
                <li>ボランティアの連絡先は、その活動の連絡だけに使い、ほかの目的には使わないでください。</li>
                <li>
                  入力された内容は、登録の確認とご連絡のために事務局と熊本市が使います。お名前と連絡先を見るのは事務局だけです。
                </li>
                <li>
                  ちらしや投稿のアドレスから来られたときは、どの案内から来られたかを申し込みの内容といっしょに記録し、案内の効果の集計に使います。どのページを見たかを、申し込みと結び付けて記録することはありません。
                </li>
              </ul>
            </section>
            <CameBy />
            <RegistrationFields />
          </ActionForm>
        </>
      )}
    </div>
  )
}

export default Page
