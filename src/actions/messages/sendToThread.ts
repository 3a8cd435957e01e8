import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { noticeFrom } from '@/domain/message/quietHours'
import { type MessageSide, type ReadingSide, readersOf } from '@/domain/message/rules'
import { messageArrived } from '@/glossary/messageMails'
import { queueLetter } from '@/mail/queueLetter'
import { peopleOfSide } from '@/queries/peopleOfSide'
import { unreadInThread } from '@/queries/unreadInThread'
import { wantsNotice } from '@/queries/wantsNotice'
import type { VisitToWriteAbout } from '@/queries/visitToWriteAbout'

export type Sent = {
  side: MessageSide
  text: string
  warned: boolean /** Made by the form: the same one is the same message. */
  sendKey: string
}

/**
 * Puts a message into the thread of an application that is held, and tells whom it is for. One notice is enough until a
 * thread was read: who has one before them that they have not followed gets no second. In the quiet hours the notice
 * waits, the message does not. Sent twice it is one message.
 */
export async function sendToThread(
  req: PayloadRequest,
  { id: application, quiet }: VisitToWriteAbout,
  message: Sent,
): Promise<void> {
  const now = nowOf(req)
  const same = await req.payload.count({
    collection: 'messages',
    where: { application: { equals: application }, sendKey: { equals: message.sendKey } },
    overrideAccess: true,
    req,
  })
  if (same.totalDocs > 0) return
  const db = await transactionOf(req)
  const unread = new Map<ReadingSide, number>()
  for (const side of readersOf(message.side)) unread.set(side, await unreadInThread(db, { application, side }))
  const { id } = await req.payload.create({
    collection: 'messages',
    data: { ...message, application, sentAt: now.toISOString(), writtenBy: actorOf(req).accountId },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const [side, before] of unread)
    if (before === 0) await tell(req, { application, message: id, side, at: noticeFrom(now, quiet) })
}

async function tell(
  req: PayloadRequest,
  { application, at, message, side }: { application: string; message: string; side: ReadingSide; at: Date },
): Promise<void> {
  const [url, now] = [req.payload.config.serverURL, nowOf(req)]
  const link = side === 'resident' ? `${url}/my/${application}/messages` : `${url}/admin/collections/applications/${application}`
  const db = await transactionOf(req)
  if (side === 'resident' && !(await wantsNotice(db, { application, notice: 'messages' }))) return
  for (const person of await peopleOfSide(db, { application, side }))
    await queueLetter(
      req,
      { key: `message/${message}/${person.account}`, to: person.email, notBefore: at },
      messageArrived({ ...person, link, now }),
    )
}
