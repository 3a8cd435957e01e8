import type { Metadata } from 'next'
import Link from 'next/link'
import { readTicket } from '@/actions/residents/emailTickets'
import { databaseOf } from '@/database/handle'
import { ownHints, ownLabels, ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { wardsOfCity } from '@/queries/wardsOfCity'
import { ActionForm } from '@/site/form/ActionForm'
import { CheckField } from '@/site/form/CheckField'
import { Field } from '@/site/form/Field'
import { AboutYou } from '@/site/registering/AboutYou'
import { HomeFields } from '@/site/registering/HomeFields'
import { PrivacyNotice } from '@/site/registering/PrivacyNotice'
import { WishFields } from '@/site/registering/WishFields'
import { REGISTER_TICKET } from '@/site/session/mailTickets'
import { ticketOf } from '@/site/session/ownTicket'
import { register } from '../../actions/register'
import { sitePayload } from '../../payload'

export const metadata: Metadata = { title: 'ボランティアの登録', robots: { index: false } }

const Page = async () => {
  const db = databaseOf(await sitePayload())
  const token = await ticketOf(REGISTER_TICKET)
  const ticket = await readTicket(db, { purpose: 'register', token, now: new Date() })
  if (!ticket || ticket.used)
    return (
      <div className="narrow">
        <h1>ボランティアの登録</h1>
        <p>{ticket ? texts.alreadyDone : texts.linkOver}</p>
        <p>
          <Link className="button primary" href={ticket ? '/sign-in' : '/register'}>
            {ticket ? 'ログインする' : 'メールアドレスを入力する'}
          </Link>
        </p>
      </div>
    )
  return (
    <div className="narrow">
      <h1>ボランティアの登録</h1>
      <p>メールアドレス（{ticket.email}）を確認しました。つづけて、次の内容を入力してください。</p>
      <ActionForm
        action={register}
        labels={ownLabels}
        refusedTitle="まだ登録されていません"
        sending="登録しています…"
        submit="登録する"
      >
        <h2>お名前と連絡先</h2>
        <AboutYou />
        <h2>お住まい</h2>
        <p>市内にお住まいの方の数を市に報告するため、お住まいを確認しています。市外の方も登録できます。</p>
        <HomeFields wards={await wardsOfCity(db)} />
        <h2>経験と動機</h2>
        <WishFields />
        <h2>ログインのパスワード</h2>
        {/* So that the browser keeps the password with the right name. */}
        <input autoComplete="username" name="username" readOnly type="hidden" value={ticket.email} />
        <Field
          autoComplete="new-password"
          hint={ownHints.password}
          label={ownLabels.password}
          name="password"
          required
          type="password"
        />
        <Field autoComplete="new-password" label={ownLabels.again} name="again" required type="password" />
        <PrivacyNotice />
        <CheckField label={ownLabels.agreed} name="agreed" required />
      </ActionForm>
    </div>
  )
}

export default Page
