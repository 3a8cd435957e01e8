import type { Payload } from 'payload'
import { databaseOf } from '@/database/handle'
import { dayOf } from '@/domain/calendar/jst'
import { missingRecords } from '@/queries/missingRecords'
import type { Scope } from '@/queries/scope'
import { type UnsettledFacility, unsettledFacilities } from '@/queries/unsettledFacilities'
import { type UnsettledMonth, unsettledMonths } from '@/queries/unsettledMonths'
import { type UnsettledVisit, unsettledVisits } from '@/queries/unsettledVisits'

export const MOST_FACILITIES = 200
export const MOST_VISITS = 100

type Reminder = 'possible' | 'sent' | 'nobody' | 'nothing'
export type Unsettled = {
  months: UnsettledMonth[]
  month: UnsettledMonth
  facilities: (UnsettledFacility & { reminder: Reminder })[]
  /** The one facility whose visits are shown; null for all. */
  only: UnsettledFacility | null
  visits: UnsettledVisit[]
}

/** What is not settled, of the month asked for or the earliest that has any; null when nothing is. */
export async function loadUnsettled(
  payload: Payload,
  { facility, month: asked, now, scope }: { facility: string | undefined; month: string | undefined; now: Date; scope: Scope },
): Promise<Unsettled | null> {
  const db = databaseOf(payload)
  const months = await unsettledMonths(db, { now, scope })
  const month = months.find((each) => each.month === asked) ?? months[0]
  if (!month) return null
  const found = await unsettledFacilities(db, { limit: MOST_FACILITIES, month: month.month, now, scope })
  const only = found.find((each) => each.facility === facility) ?? null
  // What was found lies within the scope: a facility of somebody else is never asked about.
  const ids = found.filter(({ unrecorded }) => unrecorded > 0).map((each) => each.facility)
  const missing = await missingRecords(db, { day: dayOf(now), now, scope: { kind: 'facilities', ids } })
  const reminderOf = (id: string): Reminder => {
    const facts = missing.find((each) => each.facility === id)
    if (!facts) return 'nothing'
    if (facts.staff.length === 0) return 'nobody'
    return facts.staff.some(({ reminded }) => reminded) ? 'sent' : 'possible'
  }
  const visits = await unsettledVisits(db, {
    limit: MOST_VISITS,
    month: month.month,
    now,
    scope: only ? { kind: 'facilities', ids: [only.facility] } : scope,
  })
  return { months, month, only, visits, facilities: found.map((each) => ({ ...each, reminder: reminderOf(each.facility) })) }
}
