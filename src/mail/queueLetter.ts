import type { PayloadRequest } from 'payload'
import type { Letter } from '@/glossary/mailTemplates'
import { type QueuedMail, queueMails } from './queueMail'
import { wordedMails } from './wordedMail'

type To = Pick<QueuedMail, 'key' | 'to' | 'notBefore' | 'standing'>

/** Puts letters into the outbox in the operator's words, however many in two statements; what holds of `queueMails` holds of it. */
export async function queueLetters(req: PayloadRequest, letters: readonly (To & { letter: Letter })[]): Promise<void> {
  const texts = await wordedMails(
    req,
    letters.map(({ letter }) => letter),
  )
  await queueMails(
    req,
    letters.flatMap(({ letter: _, ...to }, at) => {
      const text = texts[at]
      return text ? [{ ...to, ...text }] : []
    }),
  )
}

/** One letter. */
export const queueLetter = (req: PayloadRequest, to: To, letter: Letter): Promise<void> => queueLetters(req, [{ ...to, letter }])
