import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { type SeminarRefusal, seminarRefusalOf, WRITTEN_AFTERWARDS } from '@/domain/seminar/transitions'
import { seminarRefusals } from '@/glossary/seminars'
import { digestOf } from '../../digestOf'
import { fieldRefusal } from '../../fieldRefusal'

const FIELD: Partial<Record<SeminarRefusal, string>> = { reason_required: 'statusReason', place_missing: 'place' }
const PLAN = [
  'title',
  'kind',
  'audience',
  'purpose',
  'startsAt',
  'endsAt',
  'place',
  'isOnline',
  'onlineUrl',
  'speaker',
  'capacity',
]
const REASON = 'statusReason'

type Row = { title?: string; minutes?: number | null; speaker?: string | null }
const digestOfAgenda = (agenda: Row[]): string =>
  digestOf(agenda.map(({ minutes, speaker, title }) => [title, minutes ?? null, speaker ?? null]))

const asText = (name: string, value: unknown): string => {
  if (value === null || value === undefined) return ''
  return name.endsWith('At') ? new Date(value as string).toISOString() : String(value)
}

/**
 * Asks the domain whether a seminar may stand like this. The digest makes a change of the agenda, whose items lie in a
 * table of their own, a change of the seminar: its revision counts it.
 */
export const guardSeminar: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const before = operation === 'create' ? {} : originalDoc
  const merged = { ...before, ...data }
  const from = operation === 'create' ? 'new' : originalDoc.status
  const to = merged.status ?? 'draft'
  const digest = digestOfAgenda(merged.agenda ?? [])
  const changed = [...PLAN, REASON].filter(
    (name) => !WRITTEN_AFTERWARDS.includes(name) && asText(name, merged[name]) !== asText(name, before[name]),
  )
  const refusal = seminarRefusalOf(
    { from, to, by: actorOf(req).role },
    {
      startsAt: new Date(merged.startsAt),
      reason: merged.statusReason ?? null,
      place: merged.place ?? null,
      isOnline: merged.isOnline === true,
      planChanged: operation === 'update' && (changed.length > 0 || digest !== digestOfAgenda(before.agenda ?? [])),
    },
    now,
  )
  if (refusal)
    throw fieldRefusal({
      collection: 'seminars',
      path: FIELD[refusal] ?? 'status',
      message: seminarRefusals[refusal],
      req,
    })
  return { ...data, status: to, digest, ...(from === to ? {} : { statusChangedAt: now.toISOString() }) }
}
