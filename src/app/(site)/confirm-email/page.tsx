import type { Metadata } from 'next'
import Link from 'next/link'
import { readTicket } from '@/actions/residents/emailTickets'
import { databaseOf } from '@/database/handle'
import { ownRegistrationTexts as texts } from '@/glossary/ownRegistration'
import { ActionForm } from '@/site/form/ActionForm'
import { EMAIL_TICKET } from '@/site/session/mailTickets'
import { ticketOf } from '@/site/session/ownTicket'
import { confirmEmail } from '../actions/profile'
import { sitePayload } from '../payload'

export const metadata: Metadata = { title: 'メールアドレスの変更', robots: { index: false } }

const Page = async () => {
  const token = await ticketOf(EMAIL_TICKET)
  const ticket = await readTicket(databaseOf(await sitePayload()), { purpose: 'change', token, now: new Date() })
  return (
    <div className="narrow">
      <h1>メールアドレスの変更</h1>
      {ticket && !ticket.used ? (
        <>
          <p>ログインとご連絡に使うメールアドレスを「{ticket.email}」に変えます。</p>
          <ActionForm action={confirmEmail} sending="変更しています…" submit="このメールアドレスに変える" />
        </>
      ) : (
        <>
          <p>{texts.changeOver}</p>
          <p>
            <Link href="/my/profile">登録の内容へ</Link>
          </p>
        </>
      )}
    </div>
  )
}

export default Page
