import { spokenSpan } from '@/domain/calendar/spoken'
import type { Activity } from './applicantMails'
import type { Letter } from './mailTemplates'

/** To the office, about what waits for it. They name no person: a mail travels unprotected. */
export const officeMails = {
  /** Of what a stranger typed it repeats the number alone. */
  request: (given: { number: string; link: string }): Letter => ({
    template: 'office_request',
    values: given,
  }),
  objection: ({ activity, link, now }: { activity: Activity; link: string; now: Date }): Letter => ({
    template: 'office_objection',
    values: { activity: activity.title, facility: activity.facility, when: spokenSpan(activity, now), link },
  }),
  note: (given: { number: string; link: string }): Letter => ({ template: 'office_note', values: given }),
  holds: ({ count, ...given }: { activity: string; facility: string; count: number; link: string }): Letter => ({
    template: 'review_awaited',
    values: { ...given, count: `${count}件` },
  }),
  rules: (given: { count: number; version: number; link: string }): Letter => ({
    template: 'office_rules',
    values: { count: `${given.count}件`, number: String(given.version), link: given.link },
  }),
} as const
