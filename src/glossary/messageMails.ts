import { spokenSpan } from '@/domain/calendar/spoken'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

type Activity = { title: string; facility: string; startsAt: Date; endsAt: Date }
type Reader = { name: string; activity: Activity; link: string; office: Office; now: Date }

/** That there is something to read. What a message says never stands in a mail. */
export const messageArrived = ({ activity, link, name, now, office }: Reader): Letter => ({
  template: 'message',
  values: { name, activity: activity.title, facility: activity.facility, when: spokenSpan(activity, now), link },
  office,
})
