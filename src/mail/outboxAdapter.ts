import { createHash } from 'node:crypto'
import { createLocalReq, type EmailAdapter, type SendEmailOptions } from 'payload'
import { environment } from '@/env'
import { mailTexts } from '@/glossary/mail'
import { plainTextOf } from './plainText'
import { queueMail } from './queueMail'

const addressesOf = (to: SendEmailOptions['to']): string[] =>
  [to ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? each : 'address' in each ? (each.address ?? '') : ''))
    .filter(Boolean)

/**
 * Payload's own mails (a forgotten password) go through the outbox as well. Payload gives the adapter no request, so
 * the row is written outside its transaction; the content is the key, so that one mail is queued once.
 */
export const outboxAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: environment().MAIL_FROM,
  defaultFromName: mailTexts.senderName,
  sendEmail: async (message) => {
    const subject = message.subject ?? ''
    const body =
      typeof message.text === 'string' ? message.text : plainTextOf(typeof message.html === 'string' ? message.html : '')
    const req = await createLocalReq({}, payload)
    for (const to of addressesOf(message.to)) {
      await queueMail(req, {
        key: `panel/${createHash('sha256').update(`${to}\n${subject}\n${body}`).digest('hex')}`,
        to,
        subject,
        body,
      })
    }
  },
})
