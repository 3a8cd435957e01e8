import type { Changes } from '@/domain/agreement/change'
import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import type { MailTemplate, MailValues } from '@/domain/mailTemplate/template'
import { changeLines } from './agreements'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

export type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
/** Who is written to about which activity; `accepted`: the visit was agreed, not only applied for. */
export type ToApplicant = { name: string; accepted: boolean; activity: Activity; office: Office; now: Date }

/** A letter about one activity to whoever applied for it. */
export const aboutVisit = (
  template: MailTemplate,
  { accepted, activity, name, now, office }: ToApplicant,
  more: MailValues,
): Letter => ({
  template,
  values: {
    name,
    activity: activity.title,
    facility: activity.facility,
    when: spokenSpan(activity, now),
    applied: accepted ? '受け入れが決まっている' : 'ご応募いただいている',
    ...more,
  },
  office,
})

/** What one needs to know on the way there; what is not known is left out. */
export type Arrival = {
  address: string | null
  remoteHow: string | null
  place: string | null
  supervisor: string | null
  clothing: string | null
  belongings: string | null
}
export const arrivalLines = ({ address, belongings, clothing, place, remoteHow, supervisor }: Arrival): string =>
  [
    ['住所　　', address],
    ['在宅・オンライン　', remoteHow],
    ['集合場所　', place],
    ['指導担当　', supervisor],
    ['服装　　', clothing],
    ['持ち物　', belongings],
  ]
    .flatMap(([label, text]) => (text ? [`${label}${text}`] : []))
    .join('\n')

/** To people who applied for an activity: that it will not be as they know it, that a seat is free, or that it is near. */
export const applicantMails = {
  calledOff: (to: ToApplicant & { reason: string }): Letter =>
    aboutVisit('called_off', to, {
      reason: to.reason,
      applied: to.accepted ? '受け入れが決まっていた' : 'ご応募いただいた',
      standing: to.accepted ? '当日お越しいただく必要はありません。' : '',
    }),

  moved: (to: ToApplicant & { before: Activity }): Letter =>
    aboutVisit('moved', to, { whenBefore: spokenSpan(to.before, to.now) }),

  changed: (to: ToApplicant & { changes: Changes }): Letter =>
    aboutVisit('changed', to, { changes: changeLines(to.changes, to.now).join('\n') }),

  offered: (to: ToApplicant & { until: Date; link: string }): Letter =>
    aboutVisit('offered', to, { until: spokenInstant(to.until, to.now), link: to.link }),

  suspended: (to: ToApplicant): Letter =>
    aboutVisit('suspended', to, {
      standing: to.accepted
        ? '受け入れは取り消されていません。活動の予定が変わるときは、事務局または施設からお知らせします。'
        : 'ご応募は取り消されていません。結果は、事務局または施設からお知らせします。',
    }),

  /** Only to those whose visit is agreed: who still waits is told with the answer to the application. */
  listingClosed: (to: ToApplicant & { link: string }): Letter =>
    aboutVisit('listing_closed', to, {
      standing: '受け入れは取り消されていません。予定どおりお越しください。',
      link: to.link,
    }),

  reminder: (to: ToApplicant & { hours: 48 | 24; arrival: Arrival; link: string }): Letter =>
    aboutVisit(to.hours === 48 ? 'reminder_48' : 'reminder_24', to, { arrival: arrivalLines(to.arrival), link: to.link }),
} as const
