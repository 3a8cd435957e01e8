import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import type { Notices } from '@/domain/notice/notices'
import { noticeTexts } from '@/glossary/notices'
import { refusal } from './refusal'

/** A resident chooses which mails they want, under their own access. `revision` is that of their record as the page showed it. */
export async function chooseNotices(
  payload: Payload,
  { notices, resident, revision }: { resident: TypedUser; notices: Notices; revision: number },
): Promise<void> {
  const { volunteerId } = actorOf({ user: resident, context: {} })
  if (!volunteerId) throw refusal(noticeTexts.residentsOnly, 403)
  await payload.update({
    collection: 'volunteers',
    id: volunteerId,
    data: { notices, revision },
    depth: 0,
    overrideAccess: false,
    user: resident,
  })
}
