import { spokenDay, spokenSpan } from '@/domain/calendar/spoken'
import type { MailTemplate, MailValues } from '@/domain/mailTemplate/template'
import type { ReviewSide } from '@/domain/review/criteria'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
/** Who is written to about which visit; `link` opens the page where reviews of it are written and read. */
export type ToSide = { side: ReviewSide; name: string; activity: Activity; office: Office; link: string; now: Date }

const about = (template: MailTemplate, { activity, link, name, now, office }: ToSide, more: MailValues = {}): Letter => ({
  template,
  values: { name, activity: activity.title, facility: activity.facility, when: spokenSpan(activity, now), link, ...more },
  office,
})

/** To both sides of a visit about the reviews of it. What a review says never stands in a mail. */
export const reviewMails = {
  invitation: (to: ToSide & { until: Date }): Letter =>
    about(to.side === 'resident' ? 'review_asked' : 'review_asked_facility', to, { until: spokenDay(to.until, to.now) }),
  released: (to: ToSide): Letter => about('review_released', to),
  replied: (to: ToSide): Letter => about('review_replied', to),
  hidden: (to: ToSide & { reason: string }): Letter => about('review_hidden', to, { reason: to.reason }),
} as const
