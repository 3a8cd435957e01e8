import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { recordAsRead } from '@/access/recordAsRead'
import type { Application } from '@/payload-types'
import { refusal } from './refusal'

type Found = { application: Application; by: 'facility' | 'operator' }

/**
 * The application that somebody of a facility or of the office decides about, read under their own access. Throws an
 * APIError with the given sentence: 403 for anybody else, 404 for an application that the asker may not read.
 */
export async function applicationForStaff(
  req: PayloadRequest,
  id: string,
  sentences: { not_yours: string; not_found: string },
): Promise<Found> {
  const { role } = actorOf(req)
  if (role !== 'facility' && role !== 'operator') throw refusal(sentences.not_yours, 403)
  const application = await recordAsRead(req, 'applications', id)
  if (!application) throw refusal(sentences.not_found, 404)
  return { application, by: role }
}
