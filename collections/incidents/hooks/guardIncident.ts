import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { courseRefusalOf } from '@/domain/incident/course'
import { type IncidentRefusal, incidentRefusalOf } from '@/domain/incident/transitions'
import { idOf, type Ref } from '@/domain/idOf'
import { reasonGiven } from '@/domain/text/reasonGiven'
import { courseRefusals, incidentRefusals } from '@/glossary/incidents'
import { digestOf } from '../../digestOf'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<IncidentRefusal, string>> = {
  reason_required: 'statusReason',
  city_not_told: 'cityToldAt',
  told_before_detected: 'cityToldAt',
  told_in_future: 'cityToldAt',
  detected_in_future: 'detectedAt',
  share_needs_facility: 'facility',
  share_needs_note: 'facilityNote',
}
const instantOf = (value: unknown): Date | null => (value ? new Date(value as string) : null)

/** Asks the domain whether the record may stand like this, and stamps who changed it; the database writes the history. */
export const guardIncident: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const { accountId, role } = actorOf(req)
  const isNew = operation === 'create'
  const merged = { ...(isNew ? {} : originalDoc), ...data }
  const from = isNew ? 'open' : originalDoc.status
  const to = isNew ? 'open' : merged['status']
  const reason = isNew ? null : reasonGiven(data['statusReason'], originalDoc.statusReason)
  const refusal = incidentRefusalOf(
    { from, to, by: role },
    {
      reason,
      detectedAt: instantOf(merged['detectedAt']) ?? now,
      cityToldAt: instantOf(merged['cityToldAt']),
      shared: Boolean(merged['sharedAt']),
      // A visit brings its facility along.
      facility: idOf((merged['facility'] ?? merged['application']) as Ref | null | undefined),
      facilityNote: merged['facilityNote'] ?? null,
    },
    now,
  )
  if (refusal)
    throw fieldRefusal({ collection: 'incidents', path: FIELD[refusal] ?? 'status', message: incidentRefusals[refusal], req })
  const followUps = (merged['followUps'] ?? []) as { at: string; text: string }[]
  const course = courseRefusalOf(
    {
      detectedAt: instantOf(merged['detectedAt']) ?? now,
      cityToldAt: instantOf(merged['cityToldAt']),
      followUps: followUps.map(({ at }) => new Date(at)),
      endedAt: instantOf(merged['endedAt']),
    },
    now,
  )
  if (course)
    throw fieldRefusal({
      collection: 'incidents',
      path: course.startsWith('ended') ? 'endedAt' : 'followUps',
      message: courseRefusals[course],
      req,
    })
  const digest = followUps.length > 0 ? digestOf(followUps) : null
  const stamp = { changedAt: now.toISOString(), changedByRole: role, changedBy: accountId }
  if (isNew)
    return { ...data, ...stamp, digest, status: to, statusReason: null, reportedAt: stamp.changedAt, reportedByRole: role }
  // What is settled has ended (終息), now at the latest.
  const ended = to === 'closed' && from !== 'closed' && !merged['endedAt'] ? { endedAt: stamp.changedAt } : {}
  return { ...data, ...stamp, ...ended, digest, statusReason: to === from ? originalDoc.statusReason : reason }
}
