import type { PayloadRequest } from 'payload'
import { PASSWORD_LINK_DAYS, passwordLinkEnds, passwordPage } from '@/access/passwordLink'
import { tokyoInstant } from '@/glossary/instants'
import { mailTexts } from '@/glossary/mail'
import { htmlOf } from '@/mail/plainText'

type Given = { req?: PayloadRequest; token?: string; user?: { name?: string | null } }

const mailFor = ({ req, token, user }: Given) =>
  mailTexts.staffPasswordReset({
    name: user?.name ?? '',
    link: passwordPage(req?.payload.config.serverURL ?? '', token ?? ''),
    until: tokyoInstant(passwordLinkEnds(new Date())),
  })

/** The mail to staff who forgot their password. Payload expects HTML; ours is text, and the outbox reads it back. */
export const forgottenPassword = {
  expiration: PASSWORD_LINK_DAYS * 86_400_000,
  generateEmailHTML: (given?: Given): string => htmlOf(mailFor(given ?? {}).body),
  generateEmailSubject: (given?: Given): string => mailFor(given ?? {}).subject,
}
