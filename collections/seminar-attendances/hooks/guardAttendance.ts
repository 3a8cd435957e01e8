import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '@/access/actor'
import { nowOf } from '@/access/clock'
import { idOf, type Ref } from '@/domain/idOf'
import { type AttendanceRefusal, attendanceRefusalOf, type AttendanceStatus } from '@/domain/seminar/attendance'
import { isForFacilities } from '@/domain/seminar/seminar'
import { attendanceRefusals } from '@/glossary/seminars'
import { fieldRefusal } from '../../fieldRefusal'

const PLAN = ['attendeeName', 'attendeeKind', 'people']
const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** Asks the domain whether somebody may sign up, cancel or be recorded now, and stamps when they did. */
export const guardAttendance: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const now = nowOf(req)
  const before = operation === 'create' ? {} : originalDoc
  const merged = { ...before, ...data }
  const refuse = (refusal: keyof typeof attendanceRefusals, path: string): never => {
    throw fieldRefusal({ collection: 'seminar-attendances', path, message: attendanceRefusals[refusal], req })
  }
  if (merged.facility && merged.volunteer) refuse('one_party', 'volunteer')
  if (!merged.facility && !merged.volunteer && !text(merged.attendeeName).trim()) refuse('who_missing', 'attendeeName')
  const seminar = await req.payload.findByID({
    collection: 'seminars',
    id: idOf(merged.seminar as Ref),
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!seminar) return refuse('not_open', 'seminar')
  const party = merged.facility ? 'facility' : 'volunteer'
  if (operation === 'create' && merged[party]) {
    const { totalDocs } = await req.payload.count({
      collection: 'seminar-attendances',
      where: { seminar: { equals: seminar.id }, [party]: { equals: idOf(merged[party] as Ref) } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) refuse('already_there', party)
  }
  const from: AttendanceStatus | 'new' = operation === 'create' ? 'new' : originalDoc.status
  const to: AttendanceStatus = merged.status ?? 'signed_up'
  const changed = (names: readonly string[]) => names.some((name) => text(merged[name]) !== text(before[name]))
  const refusal: AttendanceRefusal | null = attendanceRefusalOf(
    {
      from,
      to,
      by: actorOf(req).role,
      planChanged: changed(PLAN),
      opinionChanged: changed(['opinion']),
    },
    {
      status: seminar.status,
      startsAt: new Date(seminar.startsAt),
      forFacilities: isForFacilities(seminar.audience),
    },
    now,
  )
  if (refusal) refuse(refusal, refusal === 'opinion_before' ? 'opinion' : 'status')
  if (from === to) return data
  const stamp =
    to === 'signed_up' ? { signedUpAt: now.toISOString() } : to === 'cancelled' ? {} : { recordedAt: now.toISOString() }
  return { ...data, status: to, ...stamp }
}
