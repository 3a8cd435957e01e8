import nodemailer from 'nodemailer'
import type { HandOverFault } from '@/domain/mail/retry'
import type { Environment } from '@/env'
import { fileCarrier } from './fileCarrier'
import { type Carrier, letterOf } from './letter'

/** The hand-over holds a row of the outbox: each step must end before the database ends the open transaction. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000, dnsTimeout: 5_000 }

/** SMTP when the environment names a server, else one file per mail under DATA_DIR/mail. */
export function carrierFor(env: Pick<Environment, 'SMTP_URL' | 'MAIL_FROM' | 'DATA_DIR'>): Carrier {
  if (!env.SMTP_URL) return fileCarrier({ directory: env.DATA_DIR, from: env.MAIL_FROM })
  const transporter = nodemailer.createTransport({ url: env.SMTP_URL, ...TIMEOUTS })
  return {
    handOver: async (mail, now) => void (await transporter.sendMail(letterOf(mail, env.MAIL_FROM, now))),
    close: () => transporter.close(),
  }
}

/** What went wrong, by codes alone. SMTP answers of 5xx are for good, except those about our own sign-in. */
export function faultOf(error: unknown): HandOverFault {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown }
  if (typeof responseCode === 'number') {
    return { code: String(responseCode), kind: responseCode >= 500 && code !== 'EAUTH' ? 'refused' : 'refused_for_now' }
  }
  const known = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,30}$/.test(code) ? code : 'UNKNOWN'
  return { code: known, kind: known === 'EENVELOPE' ? 'refused' : 'unreachable' }
}
