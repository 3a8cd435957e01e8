import type { Metadata } from 'next'
import Link from 'next/link'
import { PASSWORD_MIN } from '@/domain/people/password'
import { resetRefusals } from '@/glossary/site'
import { ActionForm } from '@/site/form/ActionForm'
import { Field } from '@/site/form/Field'
import { RESET_TICKET } from '@/site/session/mailTickets'
import { ticketOf } from '@/site/session/ownTicket'
import { resetPassword } from '../actions/resetPassword'

export const metadata: Metadata = { title: 'パスワードの設定', robots: { index: false } }
const LABELS = { password: '新しいパスワード', again: '新しいパスワード（もう一度）' }

const Page = async () => (
  <div className="narrow">
    <h1>パスワードの設定</h1>
    {(await ticketOf(RESET_TICKET)) ? (
      <ActionForm action={resetPassword} submit="パスワードを設定する" sending="設定しています…" labels={LABELS}>
        <Field
          type="password"
          name="password"
          label={LABELS.password}
          autoComplete="new-password"
          required
          hint={`${PASSWORD_MIN}文字以上にしてください。よく使われる言葉や、メールアドレスと同じものは使えません。`}
        />
        <Field type="password" name="again" label={LABELS.again} autoComplete="new-password" required />
      </ActionForm>
    ) : (
      <>
        <p>{resetRefusals.spent}</p>
        <p>
          <Link className="button primary" href="/forgot-password">
            再設定のメールを申し込む
          </Link>
        </p>
      </>
    )}
  </div>
)

export default Page
