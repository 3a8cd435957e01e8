import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { dayOf } from '@/domain/calendar/jst'
import { activityRefusals } from '@/glossary/papers'
import type { OutreachActivity } from '@/payload-types'
import { fieldRefusal } from '../../fieldRefusal'

const TAG = /^[a-z0-9][a-z0-9-]{0,39}$/i

/** Publicity is written down when it was done; a number says what was counted; the tag is one that an address can carry. */
export const guardActivity: CollectionBeforeChangeHook<OutreachActivity> = ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const refuse = (path: string, message: string) => fieldRefusal({ collection: 'outreach-activities', path, message, req })
  if (String(merged.doneOn) > dayOf(nowOf(req))) throw refuse('doneOn', activityRefusals.dayAhead)
  if (typeof merged.reach === 'number' && !merged.reachUnit?.trim()) throw refuse('reachUnit', activityRefusals.unitMissing)
  const tag = merged.tag?.trim() || `${merged.channel}-${String(merged.doneOn).replaceAll('-', '')}`
  if (!TAG.test(tag)) throw refuse('tag', activityRefusals.badTag)
  return { ...data, tag }
}
