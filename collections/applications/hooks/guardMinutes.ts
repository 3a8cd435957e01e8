import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { checkInFactsOf } from '@/access/checkInContext'
import { nowOf } from '@/access/clock'
import { minutesAfter } from '@/domain/attendance/minutes'
import { minutesRefusals } from '@/glossary/minutes'
import type { Application } from '@/payload-types'
import { fieldRefusal } from '../../fieldRefusal'

/** Asks the domain how long a visit counts; whoever completes it approves what stands. After the guards of its state. */
export const guardMinutes: CollectionBeforeChangeHook<Application> = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !originalDoc) return { ...data, workedMinutes: null }
  const [now, { role }] = [nowOf(req), actorOf(req)]
  const before = originalDoc.workedMinutes ?? null
  const [from, to] = [originalDoc.status, data.status ?? originalDoc.status]
  const verdict = minutesAfter(
    role,
    {
      ...checkInFactsOf({ ...originalDoc, ...data } as Application),
      from,
      to,
      since: new Date(originalDoc.statusChangedAt ?? 0),
      before,
      given: (data.workedMinutes === undefined ? before : data.workedMinutes) ?? null,
    },
    now,
  )
  if ('refusal' in verdict)
    throw fieldRefusal({ collection: 'applications', path: 'workedMinutes', message: minutesRefusals[verdict.refusal], req })
  const approval = to === 'completed' ? { minutesApprovedAt: now.toISOString(), minutesApprovedBy: role } : NOT_APPROVED
  return { ...data, workedMinutes: verdict.minutes, ...(from === to ? {} : approval) }
}

const NOT_APPROVED = { minutesApprovedAt: null, minutesApprovedBy: null } as const
