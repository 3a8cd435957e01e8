import type { UIFieldServerComponent } from 'payload'
import { actorOf } from '@/access/actor'
import { isOpenable } from '@/domain/mail/openable'
import { environment } from '@/env'
import { mailLogTexts as texts, mailRefusals } from '@/glossary/mailLog'
import { SendAgain } from './SendAgain'
import '../admin.css'
import '../record.css'

/** On a mail: trying one again that was given up, and reading the file of one where no mail server is used. */
export const MailSteps: UIFieldServerComponent = ({ data, id, req }) => {
  const { key, status } = data as { key?: string; status?: string }
  if (!id || !key || actorOf(req).role !== 'operator') return null
  const inFiles = !environment().SMTP_URL && status === 'sent'
  if (status !== 'failed' && !inFiles) return null
  return (
    <section aria-label={texts.label} className="care care-inset">
      {status === 'failed' && (
        <>
          <p>{texts.sendAgainAbout}</p>
          <SendAgain mail={String(id)} />
        </>
      )}
      {inFiles && !isOpenable(key) && <p className="care-quiet">{mailRefusals.not_opened}</p>}
      {inFiles && isOpenable(key) && (
        <>
          <p className="care-quiet">{texts.openAbout}</p>
          <p>
            <a className="care-button" href={`/api/mails/${id}/file`} rel="noreferrer" target="_blank">
              {texts.open}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
