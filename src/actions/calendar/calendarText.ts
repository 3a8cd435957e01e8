import type { Payload } from 'payload'
import { isSecretOf } from '@/access/calendarSecret'
import { databaseOf } from '@/database/handle'
import { type CalendarEvent, icalendar } from '@/domain/icalendar/icalendar'
import { isUuid } from '@/domain/text/isUuid'
import { calendarNote, calendarTexts as texts } from '@/glossary/calendarFeeds'
import { type CalendarEntry, feedOwner, slotsInCalendar, visitsInCalendar } from '@/queries/calendarEntries'

/** What lies longer ago leaves the calendar. */
const DAYS_BACK = 60

/**
 * The calendar of an address as RFC 5545 writes it; null for an address that never was one or has ended, so that neither
 * can be told from the other. Of a facility it says when how many come, and nothing of who.
 */
export async function calendarText(
  payload: Payload,
  { feed, now, secret }: { feed: string; secret: string; now: Date },
): Promise<string | null> {
  if (!isUuid(feed) || !isSecretOf(feed, secret)) return null
  const db = databaseOf(payload)
  const owner = await feedOwner(db, { feed, now })
  if (!owner) return null
  const from = new Date(now.getTime() - DAYS_BACK * 86_400_000)
  const { serverURL } = payload.config
  const { host } = new URL(serverURL)
  const event = (kind: 'visit' | 'slot', each: CalendarEntry): CalendarEvent => ({
    uid: `${kind}-${each.id}@${host}`,
    startsAt: each.startsAt,
    endsAt: each.endsAt,
    changedAt: each.changedAt,
    sequence: each.sequence,
    summary: kind === 'slot' ? texts.people(each.title, each.people) : each.title,
    location: kind === 'slot' ? (each.place ?? '') : [each.facility, each.address].filter(Boolean).join('　'),
    description: calendarNote(kind === 'slot' ? { ...each, place: null } : each),
    isCancelled: each.isCancelled,
    url: kind === 'slot' ? `${serverURL}/admin/collections/slots/${each.id}` : `${serverURL}/my`,
  })
  if (owner.volunteer) {
    const visits = await visitsInCalendar(db, { volunteer: owner.volunteer, from })
    return icalendar({ name: texts.calendarOfResident, events: visits.map((each) => event('visit', each)) })
  }
  const slots = owner.facility ? await slotsInCalendar(db, { facility: owner.facility, from }) : []
  return icalendar({
    name: texts.calendarOfFacility(owner.facilityName ?? ''),
    events: slots.map((each) => event('slot', each)),
  })
}
