import { createHash } from 'node:crypto'
import { mailTexts } from '@/glossary/mail'

export type Mail = { key: string; to: string; subject: string; body: string }
export type Carrier = { handOver: (mail: Mail, now: Date) => Promise<void>; close: () => void }

/** The same key gives the same Message-ID, so that a mail handed over twice is recognised as one. */
export const messageIdOf = (key: string, from: string): string =>
  `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${from.split('@')[1]}>`

/** The mail as nodemailer takes it. Only text: nothing a person typed is ever markup. */
export const letterOf = ({ body, key, subject, to }: Mail, from: string, now: Date) => ({
  from: { name: mailTexts.senderName, address: from },
  to: { name: '', address: to },
  subject,
  text: body,
  date: now,
  messageId: messageIdOf(key, from),
  headers: { 'Auto-Submitted': 'auto-generated' },
  textEncoding: 'quoted-printable' as const,
})
