import type { PayloadRequest } from 'payload'
import type { Letter } from '@/glossary/mailTemplates'
import { type QueuedMail, queueMail } from './queueMail'
import { wordedMail } from './wordedMail'

/** Puts a letter into the outbox in the operator's words; what holds of `queueMail` holds of it. */
export const queueLetter = async (
  req: PayloadRequest,
  to: Pick<QueuedMail, 'key' | 'to' | 'notBefore'>,
  letter: Letter,
): Promise<void> => queueMail(req, { ...to, ...(await wordedMail(req, letter)) })
