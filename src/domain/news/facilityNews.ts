import type { ApplicationStatus } from '../application/status'
import { isTakenBack } from '../application/transitions'
import { addDays, dayOf, startOfDay } from '../calendar/jst'
import { isQuiet, noticeFrom, type QuietHours } from '../message/quietHours'
import type { StaffNotice } from '../notice/staffNotices'
import { morningOf } from '../reminder/stages'
import type { Role } from '../role'
import type { SlotStatus } from '../slot/status'

/** What the staff of a facility are told of applications, several things in one letter. */
export const FACILITY_NEWS = [
  'applied',
  'waiting',
  'withdrawn',
  'offer_declined',
  'agreed',
  'moved',
  'cancelled',
  'cancelled_by_office',
  'called_off',
  'objected',
] as const
export type FacilityNews = (typeof FACILITY_NEWS)[number]

/** What does not wait for other news: each has a letter of its own, and nobody turns it off. */
export const LATE_NEWS = ['cancelled_late', 'cancelled_by_office_late', 'called_off_late'] as const
export type LateNews = (typeof LATE_NEWS)[number]
/** Whether news is told at once, in a letter of its own. */
export const isLateNews = (news: FacilityNews | LateNews): news is LateNews => (LATE_NEWS as readonly string[]).includes(news)

/** What is told of one application; a slot that is called off is one piece of news, however many applied. */
export type NewsOfApplication = Exclude<FacilityNews | LateNews, 'called_off' | 'called_off_late'>

/** Which choice of the reader a piece of news falls under. */
export const NOTICE_OF_NEWS: Record<FacilityNews, Extract<StaffNotice, 'applications' | 'visits'>> = {
  applied: 'applications',
  waiting: 'applications',
  withdrawn: 'applications',
  offer_declined: 'applications',
  agreed: 'visits',
  moved: 'visits',
  cancelled: 'visits',
  cancelled_by_office: 'visits',
  called_off: 'visits',
  objected: 'applications',
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What ends later than this before it, a visit or a whole slot, leaves a gap that is told of in a letter of its own, at once. */
export const LATE_CANCELLATION_HOURS = 48
/** News of an activity that begins within this time does not wait for other news. */
const NEAR_HOURS = 24
/** How long news is collected, how long where the activity is near, and how much time lies between two letters. */
const COLLECT_MINUTES = 15
const COLLECT_NEAR_MINUTES = 5
const BETWEEN_HOURS = 2
/** What could not be told for this long (the worker stood still) is not told any more: the screens show what stands. */
const TOLD_FOR_HOURS = 72

const hoursUntil = (startsAt: Date, now: Date): number => (startsAt.getTime() - now.getTime()) / HOUR

/** Whether a visit agreed now for this time stands in no morning's list: each is of the two days after it. */
export function missesMorning(startsAt: Date, now: Date): boolean {
  const day = dayOf(now)
  const next = now < morningOf(day) ? day : addDays(day, 1)
  return startsAt < startOfDay(addDays(next, 1))
}

/** Told at once where it ends shortly before it would have begun. */
const lateOrNot = <News extends 'cancelled' | 'cancelled_by_office' | 'called_off'>(
  news: News,
  startsAt: Date,
  now: Date,
): News | `${News}_late` => (hoursUntil(startsAt, now) <= LATE_CANCELLATION_HOURS ? `${news}_late` : news)

/** An application that was made or moved. `offerDeclined`: with it its person said no to a seat that was held for them. */
export type Happened = {
  from: ApplicationStatus | null
  to: ApplicationStatus
  by: Role
  startsAt: Date
  offerDeclined: boolean
}

/**
 * What a facility is told of it: nothing of what its own staff did, but for visits that no morning's list would name.
 */
export function newsOf({ by, from, offerDeclined, startsAt, to }: Happened, now: Date): NewsOfApplication | null {
  if (from === null) return to === 'applied' ? 'applied' : null
  if (from === to || isTakenBack(from, to)) return null
  if (to === 'waitlisted') return by === 'system' ? 'waiting' : null
  if (to === 'withdrawn') return offerDeclined ? 'offer_declined' : 'withdrawn'
  if (to === 'accepted') return by !== 'facility' || missesMorning(startsAt, now) ? 'agreed' : null
  if (to === 'cancelled' && from === 'accepted' && by !== 'facility')
    return lateOrNot(by === 'resident' ? 'cancelled' : 'cancelled_by_office', startsAt, now)
  return to === 'disputed' && by === 'resident' ? 'objected' : null
}

/** The same of an agreed visit whose time was changed. */
export const newsOfMove = (startsAt: Date, by: Role, now: Date): 'moved' | null =>
  by !== 'facility' || missesMorning(startsAt, now) ? 'moved' : null

/** The same of a whole slot that is called off, whether anybody applied or not. */
export const newsOfCallOff = (startsAt: Date, by: Role, now: Date): 'called_off' | 'called_off_late' | null =>
  by === 'facility' ? null : lateOrNot('called_off', startsAt, now)

/** Whether news of an activity goes without waiting for more. */
export const isNear = (startsAt: Date, now: Date): boolean => hoursUntil(startsAt, now) <= NEAR_HOURS

/** What lies untold for a facility: since when, since when what is near and when the first of that begins, and its last letter. */
export type Untold = { since: Date; near: { since: Date; startsAt: Date } | null; lastTold: Date | null }

/**
 * Whether the letter goes now: after it was collected for a while and some time after the one before, sooner where an
 * activity is near; in the quiet hours only what would begin before they end.
 */
export function isDue({ lastTold, near, since }: Untold, quiet: QuietHours, now: Date): boolean {
  const waited = (from: Date, ms: number): boolean => now.getTime() - from.getTime() >= ms
  const nearDue = near !== null && waited(near.since, COLLECT_NEAR_MINUTES * MINUTE)
  if (isQuiet(now, quiet)) return nearDue && near.startsAt < noticeFrom(now, quiet)
  return nearDue || (waited(since, COLLECT_MINUTES * MINUTE) && (lastTold === null || waited(lastTold, BETWEEN_HOURS * HOUR)))
}

/** `about`: the application, or the slot that was called off; `status` is how that stands now. */
export type NewsItem = { about: string; news: FacilityNews; at: Date; status: ApplicationStatus | SlotStatus; startsAt: Date }

const STANDS: Partial<Record<FacilityNews, ApplicationStatus | SlotStatus>> = {
  applied: 'applied',
  waiting: 'waitlisted',
  agreed: 'accepted',
  moved: 'accepted',
  called_off: 'cancelled',
}

/**
 * What of it is still worth telling: nothing that was answered, given up again or overtaken since, nothing about an
 * activity that has begun (but objections), each thing once.
 */
export function worthTelling<T extends NewsItem>(items: readonly T[], now: Date): T[] {
  const newsAbout = (about: string): Set<FacilityNews> =>
    new Set(items.filter((each) => each.about === about).map(({ news }) => news))
  const stillTrue = ({ about, news, status }: T): boolean => {
    const all = newsAbout(about)
    if (news === 'withdrawn') return !all.has('applied') && !all.has('waiting')
    if (news === 'cancelled' || news === 'cancelled_by_office') return !all.has('agreed')
    if (news === 'moved' && all.has('agreed')) return false
    return STANDS[news] === undefined || STANDS[news] === status
  }
  const isFirst = (item: T, index: number): boolean =>
    items.findIndex(({ about, news }) => about === item.about && news === item.news) === index
  return items.filter(
    (item, index) =>
      now.getTime() - item.at.getTime() < TOLD_FOR_HOURS * HOUR &&
      (item.news === 'objected' || now < item.startsAt) &&
      isFirst(item, index) &&
      stillTrue(item),
  )
}
