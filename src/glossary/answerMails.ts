import { spokenInstant, spokenSpan } from '@/domain/calendar/spoken'
import type { Activity } from './applicantMails'
import type { Office } from './mail'
import type { Letter } from './mailTemplates'

type Unanswered = { name: string; activity: Activity; dueAt: Date; link: string; office: Office; now: Date }

const about =
  (template: 'answer_half' | 'answer_over' | 'answer_escalated') =>
  ({ activity, dueAt, link, name, now, office }: Unanswered): Letter => ({
    template,
    values: {
      name,
      activity: activity.title,
      facility: activity.facility,
      when: spokenSpan(activity, now),
      until: spokenInstant(dueAt, now),
      link,
    },
    // The operator needs not be told whom to ask.
    ...(template === 'answer_escalated' ? {} : { office }),
  })

/** To staff, about an application that nobody has answered. They name no resident. */
export const answerMails = {
  half: about('answer_half'),
  over: about('answer_over'),
  escalated: about('answer_escalated'),
} as const
