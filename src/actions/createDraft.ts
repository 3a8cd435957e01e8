import type { PayloadRequest, TypedUser } from 'payload'
import { actorOf } from '@/access/actor'
import { templatePanelTexts as texts } from '@/glossary/templates'
import type { Task } from '@/payload-types'
import { refusal } from './refusal'

/** Every field of a listing somebody writes: what is copied with it. */
export const WRITTEN_FIELDS = [
  'title',
  'category',
  'description',
  'timing',
  'flexibleFrom',
  'flexibleUntil',
  'place',
  'isRemote',
  'remoteHow',
  'supervisor',
  'clothing',
  'belongings',
  'meals',
  'notes',
  'beginnerFriendly',
  'highSchoolWelcome',
  'minimumAge',
  'requirements',
  'reward',
] as const satisfies readonly (keyof Task)[]

/** What a draft says; its programme is the one that is running. */
export type DraftText = Pick<Task, 'title' | 'category' | 'description'> &
  Partial<Pick<Task, (typeof WRITTEN_FIELDS)[number] | 'carvingSheet'>> & { facility: string }

/** 403 with the sentence for everybody but the two roles that make listings, before anything is looked up. */
export function refuseOthers(req: PayloadRequest): void {
  const { role } = actorOf(req)
  if (role !== 'operator' && role !== 'facility') throw refusal(texts.notYourFacility, 403)
}

/** A new listing in the state 下書き, written as the person who asks. 403 with the sentence for a facility that is not theirs. */
export async function createDraft(req: PayloadRequest, data: DraftText): Promise<{ id: string }> {
  const { facilityIds, role } = actorOf(req)
  if (role !== 'operator' && !facilityIds.includes(data.facility)) throw refusal(texts.notYourFacility, 403)
  const { id } = await req.payload.create({
    collection: 'tasks',
    data: { ...data, status: 'draft' } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user as TypedUser,
    req,
  })
  return { id }
}
