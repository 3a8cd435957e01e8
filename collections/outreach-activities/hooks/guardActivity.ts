import { sql } from '@payloadcms/db-postgres/drizzle'
import type { CollectionBeforeChangeHook } from 'payload'
import { nowOf } from '@/access/clock'
import { transactionOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { idOf } from '@/domain/idOf'
import { freeTag, tagOf } from '@/domain/publicity/tag'
import { activityRefusals } from '@/glossary/papers'
import type { OutreachActivity } from '@/payload-types'
import { fieldRefusal } from '../../fieldRefusal'

/**
 * Publicity may be written down before it is done, because its address and code are printed first; what it reached is known
 * afterwards, and says what was counted. The tag is one that an address can carry, and that of no other activity.
 */
export const guardActivity: CollectionBeforeChangeHook<OutreachActivity> = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data }
  const refuse = (path: string, message: string) => fieldRefusal({ collection: 'outreach-activities', path, message, req })
  if (typeof merged.reach === 'number' && String(merged.doneOn) > dayOf(nowOf(req)))
    throw refuse('reach', activityRefusals.reachedAhead)
  if (typeof merged.reach === 'number' && !merged.reachUnit?.trim()) throw refuse('reachUnit', activityRefusals.unitMissing)
  const given = merged.tag?.trim()
  if (given && !tagOf(given)) throw refuse('tag', activityRefusals.badTag)
  if (given && tagOf(given) === originalDoc?.tag) return { ...data, tag: originalDoc.tag }
  const { channel, doneOn } = merged
  if (!channel || !doneOn) return data
  const wanted = tagOf(given)
  const { rows } = await (await transactionOf(req)).execute(sql`
    SELECT tag FROM outreach_activities
     WHERE programme_id = ${idOf(merged.programme)}::uuid AND id IS DISTINCT FROM ${originalDoc?.id ?? null}::uuid
       AND starts_with(tag, ${wanted ?? freeTag(channel, doneOn, new Set())})`)
  const taken = new Set(rows.map(({ tag }) => String(tag)))
  const tag = wanted ?? freeTag(channel, doneOn, taken)
  if (taken.has(tag)) throw refuse('tag', activityRefusals.tagTaken)
  return { ...data, tag }
}
