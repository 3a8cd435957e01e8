import type { CollectionAfterChangeHook } from 'payload'
import { passwordLink } from '@/access/passwordLink'
import { tokyoInstant } from '@/glossary/instants'
import { mailTexts } from '@/glossary/mail'
import { roleLabels } from '@/glossary/roles'
import { queueMail } from '@/mail/queueMail'
import type { User } from '@/payload-types'

/** Whoever got an account without a password is asked by mail to choose one. */
export const queueInvitation: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.context['invited'] !== doc.email) return doc
  delete req.context['invited']
  const { link, until } = await passwordLink(req, doc.email)
  await queueMail(req, {
    key: `staff-invitation/${doc.id}`,
    to: doc.email,
    ...mailTexts.staffInvitation({ name: doc.name, role: roleLabels[doc.role], link, until: tokyoInstant(until) }),
  })
  return doc
}
