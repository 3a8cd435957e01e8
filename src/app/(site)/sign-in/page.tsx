import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { ownPath } from '@/domain/site/ownPath'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { Notice } from '@/site/frame/Notice'
import type { Query } from '@/site/listing/filters'
import { currentResident } from '@/site/session/currentResident'
import { signIn } from '../actions/signIn'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: 'ログイン' }

const DONE: Record<string, string> = {
  'signed-out': 'ログアウトしました。',
  email: 'メールアドレスを変更しました。前のアドレスにもお知らせしました。新しいメールアドレスでログインしてください。',
  password: '新しいパスワードを設定しました。新しいパスワードでログインしてください。',
}

const Page = async ({ searchParams }: { searchParams: Promise<Query> }) => {
  const query = await searchParams
  const next = ownPath(query['next'] ?? query['redirect'], '/my')
  if (await currentResident(await sitePayload())) redirect(next)
  const done = typeof query['done'] === 'string' ? DONE[query['done']] : undefined
  return (
    <div className="narrow">
      {done && <Notice>{done}</Notice>}
      <h1>ログイン</h1>
      <p>登録のときにお知らせいただいたメールアドレスと、パスワードを入力してください。</p>
      <ActionForm action={signIn} submit="ログイン" sending="確認しています…">
        <input type="hidden" name="next" value={next} />
        <Field type="email" name="email" label="メールアドレス" autoComplete="username" required maxLength={254} />
        <Field type="password" name="password" label="パスワード" autoComplete="current-password" required />
      </ActionForm>
      <p>
        <Link href="/forgot-password">パスワードを忘れた方</Link>
      </p>
      <section className="aside" aria-labelledby="others">
        <h2 id="others">ほかの方</h2>
        <p>
          まだ登録していない方は<Link href="/register">ボランティアの登録</Link>へお進みください。窓口やお電話でも登録できます。
        </p>
        <p>
          施設・市・事務局の方は<a href="/admin">職員用のログイン</a>へお進みください。
        </p>
      </section>
    </div>
  )
}

export default Page
