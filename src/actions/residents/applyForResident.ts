import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { isUuid } from '@/domain/text/isUuid'
import { entryTexts } from '@/glossary/proxyEntry'
import { applicationRefusals } from '@/glossary/refusals'
import { refusal } from '../refusal'

type Asked = { volunteer: string; slot: string; message: string; by: TypedUser | null; now: Date }

/** The operator applies for somebody at the counter or on the phone, by the rules of every application. Throws an APIError. */
export async function applyForResident(
  payload: Payload,
  { by, message, now, slot, volunteer }: Asked,
): Promise<{ application: string }> {
  if (actorOf({ user: by, context: {} }).role !== 'operator') throw refusal(entryTexts.notYours, 403)
  if (!isUuid(volunteer)) throw refusal(entryTexts.notFound, 404)
  if (!isUuid(slot)) throw refusal(applicationRefusals.slot_not_open)
  const { id } = await payload.create({
    collection: 'applications',
    depth: 0,
    overrideAccess: false,
    user: by as TypedUser,
    context: { now },
    data: { slot, volunteer, message: message.trim() || null } as never,
  })
  return { application: id }
}
