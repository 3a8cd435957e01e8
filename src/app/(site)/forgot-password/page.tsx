import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { forgotPassword } from '../actions/forgotPassword'

export const metadata: Metadata = { title: 'パスワードの再設定' }

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const { done } = await searchParams
  return (
    <div className="narrow">
      <h1>パスワードの再設定</h1>
      {done === 'sent' ? (
        <>
          <Notice>お申し込みを受け付けました。</Notice>
          <p>
            入力されたメールアドレスが登録されていれば、再設定のためのメールをお送りします。1時間以内にメールのアドレスを開いてください。
          </p>
          <p>
            しばらく待っても届かないときは、迷惑メールのフォルダーと、入力したメールアドレスをご確認ください。それでも届かないときは事務局へご連絡ください。
          </p>
          <p>
            <Link href="/sign-in">ログインに戻る</Link>
          </p>
        </>
      ) : (
        <>
          <p>登録したメールアドレスを入力してください。新しいパスワードを設定するためのメールをお送りします。</p>
          <ActionForm
            action={forgotPassword}
            submit="メールを送る"
            sending="送信しています…"
            labels={{ email: 'メールアドレス' }}
          >
            <Field type="email" name="email" label="メールアドレス" autoComplete="username" required maxLength={254} />
          </ActionForm>
          <p>
            <Link href="/sign-in">ログインに戻る</Link>
          </p>
        </>
      )}
    </div>
  )
}

export default Page
